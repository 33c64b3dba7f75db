import { plurals } from "@maillage/server/messages/plurals.js";
import { capital, terms } from "@maillage/server/messages/terms.js";
import type { niches as french } from "../fr/niches.js";
import type { Widen } from "../widen.js";

const { counted, plural } = plurals.en;

export const niches: Widen<typeof french> = {
  title: "Shared ground",
  lead: "Where several associations do much the same in the same place, and where there is room. To prepare a meeting, not to rank.",
  private: "For advisers: this is for the associations concerned and for you. Do not publish it.",
  territory: "Territory",
  territoryHint: "Commune, intercommunality, département or région",
  wholeTerritory: "Back to all that is known",
  by: "By",
  areas: { commune: "Communes", epci: "Intercommunalities" },
  coverage: "Read this first",
  placed: (count: number, all: string) =>
    `${counted(count, "organisation")} of ${all} ${plural(count, "has a known field and place: it alone is counted here", "have a known field and place: they alone are counted here")}.`,
  blindFunding: "No funder is known here: of shared funding we can say next to nothing.",
  known: { sector: "field known", publics: "publics known or inferred", funding: "a funder known" },
  knownTitle: "What we know",
  crowded: "Shared by most",
  crowdedHint: "More organisations than chance would put there.",
  room: "Where there is room",
  roomHint: "Fewer organisations than chance would put there.",
  noCrowded: "No ground stands out clearly from chance.",
  noRoom: "No gap stands out clearly from chance.",
  against: (count: number, expected: string) => `${counted(count, "organisation")}; chance would put ${expected}`,
  matrix: "Activities and places",
  matrixHint:
    "Number of organisations by activity and place. An organisation of two fields counts in both. Open a cell to see who is there.",
  matrixKeys: "Arrows to move, Enter to open a cell.",
  activity: "Activity",
  legend: "Legend",
  crowding: {
    much: "far more than expected",
    more: "more than expected",
    usual: "as expected",
    less: "fewer than expected",
    little: "far fewer than expected",
  },
  legendNote:
    "Expected: what chance would give, from the size of the activity and of the place. Nothing is marked below four organisations: one more changes all there.",
  cell: (count: number, expected: string, crowding: string) =>
    `${counted(count, "organisation")}, ${crowding} (${expected})`,
  shownOf: (shown: string, all: string, what: string) => `${shown} ${what} of ${all}`,
  rows: "activities",
  columns: "places",
  moreRows: "More activities",
  moreColumns: "More places",
  fewer: "Back to the main ones",
  close: "Close the cell",
  inNiche: (count: number, expected: string) => `${counted(count, "organisation")} here; chance would put ${expected}.`,
  pairs: "Who shares what",
  resource: "Resource",
  resources: { volunteers: capital(terms.en.resource.volunteers), funding: capital(terms.en.resource.funding) },
  pairsHint: {
    volunteers:
      "Share of one's activities, places and publics that are also the other's. Numbers of volunteers are public nowhere.",
    funding: "Share of one's funding that the other also depends on.",
  },
  sharedOf: (name: string) => `of the ground of ${name}`,
  level: { none: "nothing notable", low: "a little", medium: "notable", high: "wide", unknown: "we do not know" },
  unknownShare: "unknown",
  coverageOf: (coverage: string) => `What we know: ${coverage}`,
  alone: "It is alone here: no ground to share.",
  noneShared: "No pair shares notable ground, from what we know.",
  noneKnown: "We do not know enough to say.",
  rest: (apart: string, unknown: string) =>
    `Among the other pairs compared: ${apart} without notable ground, ${unknown} of which we know nothing.`,
  morePairs: (count: string) => `Show ${count} more`,
  members: (count: string) => `The organisations (${count})`,
  membersMore: (count: string) => `Show all (${count})`,
  strength: "What makes it a strength",
  strengths: [
    "Know each other first: better to meet than to ignore one another. Each says what it does, for whom, and what it lacks.",
    "Look for the useful difference: the same field works well when publics or ways of acting differ.",
    "Begin by lending or pooling (premises, equipment) before a joint project.",
    "Stand together before a funder or to find volunteers: several weigh more, and each keeps its identity.",
  ],
  strengthsWhy:
    "In the RNMA survey of 2014, 71% of respondents say the same field “is not the problem”; 46% name funding and 25% volunteers among the brakes. Hence the use of speaking of it early.",
  strengthsSource: "From RNMA 2014, Proj'aide 2016 (Val-de-Marne), Uniopss 2010 and the Cergy meetings.",
  nobody: "Nobody is known here with a field and a place. Choose a wider territory.",
  closedTitle: "For advisers",
  closedWhy:
    "That two associations count on the same volunteers or funders is to be said with them, not before everybody. This page therefore opens to those who advise them.",
  closedIn: "Sign in with an adviser's account.",
  closedLocal: "On your own machine, open the address that the terminal showed at the start: it is enough.",
  closedRole: (name: string) =>
    `Your account, ${name}, may read. Ask whoever administers Maillage for an adviser's account.`,
  closedElse: "For one association, possible partners can be seen without an account.",
};
