import type { Reason, ReasonCode } from "@maillage/engine/match";
import type { Coverage, OverlapEvidence } from "@maillage/engine/overlap";
import { accessSentences } from "./access.js";
import type { Catalogue, ToldEvidence } from "./catalogue.js";
import { diagnosisReport } from "./diagnosis.js";
import { featureLabel, namesFrom } from "./features.js";
import type { Labels } from "./labels.js";
import { plurals } from "./plurals.js";
import { refusedFileSentence } from "./refused-files.js";
import { rowProblems } from "./row-problems.js";
import { callSentences } from "./call.js";
import { prepareSentences } from "./prepare.js";
import { tableSentences } from "./table.js";
import { exportSentences } from "./exported.js";
import { signTold } from "./signs.js";
import { storeSentences } from "./store.js";
import { terms } from "./terms.js";

const { plural, counted } = plurals.en;
const term = terms.en;
const number = (value: number, digits = 0) =>
  value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const percent = (value: number) => `${number(value * 100)}%`;
const text = (value: Reason["values"][string] | undefined) => String(value ?? "");
const many = (value: Reason["values"][string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);

const reasons = (
  say: Labels,
): Readonly<Record<ReasonCode, (values: Reason["values"], named: readonly string[]) => string>> => ({
  "sector.same": ({ a }) => `Same declared activity: ${say.sector(text(a))}.`,
  "sector.family": ({ family }) => `Same field: ${say.sector(text(family))}.`,
  "sector.near": ({ a, b }) => `Neighbouring fields: ${say.sector(text(a))}; ${say.sector(text(b))}.`,
  "sector.words": ({ words }) => `Your purposes speak of the same things (${many(words).join(", ")}).`,
  "territory.same-commune": ({ commune }) => `You are in the same commune, ${text(commune)}.`,
  "territory.same-epci": ({ epci, commune, km }) =>
    `You share the same intercommunality${say.epci(text(epci)) ? ` (${say.epci(text(epci))})` : ""}: ${text(commune)}${km === undefined ? "" : `, ${text(km)} km away`}.`,
  "territory.near": ({ commune, km }) => `You are near: ${text(commune)}, ${text(km)} km away.`,
  "territory.reach": ({ commune }) =>
    `Its action reaches your territory${text(commune) ? ` (seat: ${text(commune)})` : ""}.`,
  "public.shared": ({ publics }) => `You address the same public: ${say.publics(many(publics))}.`,
  "public.distant": ({ publics }) => `Another public than yours, to be met: ${say.publics(many(publics))}.`,
  "complementarity.offer": ({ means }) => `Offers what you look for: ${say.means(many(means))}.`,
  "complementarity.need": ({ means }) => `Looks for what you offer: ${say.means(many(means))}.`,
  "complementarity.actions": ({ mine, theirs, publics, field }) =>
    many(publics).length > 0
      ? `Another way of acting for the same public (${say.publics(many(publics))}): you, ${say.actions(many(mine))}; they, ${say.actions(many(theirs))}.`
      : `Another way of acting in ${field === "same" ? "the same field" : "a neighbouring field"}: you, ${say.actions(many(mine))}; they, ${say.actions(many(theirs))}.`,
  "complementarity.ages": ({ sector, mine, theirs }) =>
    `The same practice (${say.sector(text(sector))}) for other publics: you, ${say.publics(many(mine))}; they, ${say.publics(many(theirs))}.`,
  "ties.network": (_, named) =>
    named.length === 0 ? "You belong to a common network." : `You belong to the same network: ${say.list(named)}.`,
  "ties.partner": (_, named) =>
    named.length === 0
      ? "You have a partner in common."
      : `You have a partner in common: ${say.list(named.slice(0, 3))}.`,
  "ties.path": () => "Organisations like yours, or your partners, already work with it or with those like it.",
});

const evidence = (say: Labels): Readonly<Record<OverlapEvidence["code"], (part: ToldEvidence) => string>> => ({
  activity: ({ value, names }) =>
    `${percent(value)} of your activity${names.length > 0 ? ` (${say.list(names.map(say.sector))})` : ""}`,
  words: ({ value, names }) => `${percent(value)} of your activity (${say.list(names)})`,
  basin: ({ value, names }) => `${percent(value)} of your area${names[0] ? ` (from ${names[0]})` : ""}`,
  publics: ({ value, names }) =>
    `${percent(value)} of your publics${names.length > 0 ? ` (${say.publics(names)})` : ""}`,
  funders: ({ count, named }) =>
    count === 0
      ? "no known funder in common"
      : `${plural(count, "common funder", "common funders")}${named.length > 0 ? `: ${say.list(named.slice(0, 4))}` : ""}`,
  "eligible-funders": ({ value }) => `public funders that both may ask: ${number(value * 4)} of 4`,
});

const coverages: Readonly<Record<Coverage["code"], (figures: Coverage["figures"]) => string>> = {
  "volunteers.full": ({ words }) =>
    `Known: activity (${words ? "purpose" : "code alone"}), place, publics. Numbers of volunteers unknown.`,
  "volunteers.publics-unknown": ({ words }) =>
    `Known: activity (${words ? "purpose" : "code alone"}), place. Publics not declared for one at least: counted as shared. Numbers of volunteers unknown.`,
  "volunteers.none-sought": () =>
    "One of the two is an authority, a company or an institution: it does not look for volunteers as associations do.",
  "volunteers.gathers": () =>
    "One of the two is a federation, a committee or a network: it gathers, and does not look for the same volunteers.",
  "volunteers.dormant": () => "The register notes one of the two as dormant.",
  "volunteers.closed": () =>
    "One of the two takes in only the staff of one employer or the inhabitants of one building: each has its own.",
  "volunteers.one-body": () => "The two records seem to describe one organisation.",
  "volunteers.blind": () => "Activity or place unknown: nothing can be said.",
  "funding.observed": ({ mine, theirs }) =>
    `Known grants: ${counted(Number(mine), "funder")} for you, ${theirs} for them, in the imported files.`,
  "funding.estimated": ({ mine, theirs }) =>
    `Estimate: grants known for ${mine ? "you only" : theirs ? "them only" : "neither"}; only possible funders are compared.`,
  "funding.blind": () => "Place or activity unknown: nothing can be said.",
};

const graphMeasures: Readonly<Record<string, string>> = {
  nodes: "Organisations",
  edges: "Ties",
  density: "Density (share of the possible ties)",
  components: "Separate parts",
  isolates: "Isolated organisations",
  diameter: "Longest path, in steps",
  meanDistance: "Mean distance, in steps",
  distancesSampled: "Distances estimated on a sample",
  betweennessSources: "Sources of betweenness (all: exact)",
  betweennessStandardError: "Standard error of betweenness, at most",
  degreeAssortativity: "The most linked link to each other (−1 to 1)",
  sectorAssortativity: "Closure by field (−1 to 1)",
  sectorExternalInternal: "Ties out of the field less ties inside (−1 to 1)",
  kindAssortativity: "Closure by kind (−1 to 1)",
  kindExternalInternal: "Ties out of the kind less ties inside (−1 to 1)",
  communeAssortativity: "Closure by commune (−1 to 1)",
  communeExternalInternal: "Ties out of the commune less ties inside (−1 to 1)",
  modularity: "Modularity of the groups",
};

const edgeKinds: Readonly<Record<string, string>> = {
  membership: "known memberships",
  funding: "known grants",
  cooperation: "known co-operations",
  affinity: "computed affinities",
};

/** A figure of a measure: three decimals, whole numbers as such. */
const figure = (value: number): string =>
  Number.isInteger(value) ? number(value) : value.toLocaleString("en-GB", { maximumFractionDigits: 3 });

/** English, the second catalogue. */
export const english = (say: Labels): Catalogue => {
  const reasonOf = reasons(say);
  const evidenceOf = evidence(say);
  const levels = {
    none: "no shared ground to speak of",
    low: "a little shared ground",
    medium: "shared ground",
    high: "wide shared ground",
    unknown: "we do not know",
  };
  return {
    reason: ({ code, values, named }) => reasonOf[code](values, named),
    label: term.label,
    dimension: term.dimension,
    level: levels,
    overlap: ({ level }, parts) =>
      `${levels[level]}${parts.length > 0 && level !== "none" ? `: ${parts.map((part) => evidenceOf[part.code](part)).join("; ")}` : ""}`,
    evidence: (part) => evidenceOf[part.code](part),
    sign: signTold("en"),
    coverage: ({ code, figures }) => coverages[code](figures),
    problem: rowProblems.en,
    refused: (error) => refusedFileSentence(error, "en"),
    feature: (feature, directory) => featureLabel(feature, say, directory),
    clusterNames: (clusters, directory) => namesFrom(clusters, say, directory, "Group without a telling trait"),
    role: {
      isolate: "Isolate: no known tie, no affinity kept",
      hub: "Hub: much of its group passes by it",
      broker: "Broker: links groups that would not speak without it",
      core: "Core: among the most tightly linked",
      satellite: "Satellite: a few links, at the edge",
    },
    diagnosis: (shape) => diagnosisReport(shape, "en"),
    graphMeasure: (name) => graphMeasures[name] ?? name,
    edgeKind: (kind, count) => `${edgeKinds[kind] ?? kind}: ${count}`,
    access: accessSentences.en,
    store: storeSentences.en,
    call: callSentences.en,
    exported: exportSentences.en,
    prepare: prepareSentences.en,
    table: tableSentences.en,
    screen: {
      close: term.list.close.toUpperCase(),
      closeHint: "nearest to what you do, where you are",
      unsure: term.list.unsure.toUpperCase(),
      unsureHint: "fewer than one in two is worth mentioning, by answers that were graded",
      noBridge: "none that is sure enough: better no idea than a poor one",
      nobodySure: "none that is sure enough",
      asks: (what) => `To answer better, we lack: ${what.join("; ")}.`,
      bridging: term.list.bridging.toUpperCase(),
      bridgingHint: "another field, another network: meetings one would not have thought of",
      nobody: "nobody to suggest with what we know",
      publics: term.field.publics,
      actions: term.field.actions,
      sectors: term.field.sectors,
      purpose: term.field.purpose,
      guessed: "inferred from the text",
      toClarify: "To clarify together",
      volunteers: term.resource.volunteers,
      funding: term.resource.funding,
      unknownPlace: term.label["unknown-place"],
      score: (score, confidence, stability) =>
        `affinity ${number(score * 100)} of 100, confidence ${percent(confidence)}, stability ${percent(stability)}`,
      imported: ({ path, source, rows, organisations, ties }) =>
        `${path} (${source}): ${counted(rows, "row")} read, ${counted(organisations, "organisation")}, ${counted(ties, "tie")}.`,
      problemLine: (count, sentence, examples) =>
        `  ${number(count)} × ${sentence}${examples ? `. For example ${examples}` : ""}`,
      total: (organisations, ties, undecided) =>
        `In all: ${counted(organisations, "organisation")} and ${counted(ties, "tie")}.${undecided > 0 ? ` To check: ${number(undecided)} (uncertain identity, or a tie without a known organisation).` : ""}`,
      joined: (records, names) =>
        `Joined: ${counted(records, "record speaks", "records speak")} of what another tells.${names.length > 0 ? ` For example ${names.map(({ name, others }) => `“${name}” and “${others[0]}”`).join("; ")}.` : ""}`,
      density: (overlap, nonOverlap, compared) =>
        `Around it, ${counted(compared, "organisation")} compared: shared ground ${number(overlap, 1)}, room to co-operate ${number(nonOverlap, 1)}.`,
      reverse: (value) => `the other way ${percent(value)}`,
      written: (rows, path) => `${counted(rows, "row")} written to ${path}.`,
      since: (year) => `since ${year}`,
      lastSign: (told) => `last sign of life: ${told}`,
      dormant: (note) => `The register notes: "${note}". Check that it is still active.`,
      alike: (count) =>
        `${plural(count, "Another record bears", `${count} other records bear`)} that name in that commune and ${plural(count, "stays", "stay")}. If it is the same organisation: maillage object ID`,
      doubles: (count, total) =>
        total === 0
          ? "No pair to decide."
          : `${counted(total, "pair may be one organisation", "pairs may be one organisation")}${count < total ? `, the first ${number(count)}` : ""}. Say so: maillage doubles merge A B, or maillage doubles apart A B.`,
      decided: (one, other, isSame) =>
        isSame
          ? `${one} and ${other} are one organisation from now on. To go back: maillage doubles undo.`
          : `${one} and ${other} stay two organisations.`,
      undecided: (one, other, count) =>
        count === 0
          ? `Nothing had been said of ${one} and ${other}.`
          : `What had been said of ${one} and ${other} no longer holds.`,
      objected: (name) => `${name} is no longer suggested or exported.`,
      disclaimer: term.disclaimer,
      affinities: "affinities",
      clusters: (count, nodes, modularity, zScore) =>
        `${counted(count, "group")} among ${counted(nodes, "organisation")}. Modularity ${figure(modularity)}${zScore === null ? "" : `, ${counted(Math.round(zScore), "standard deviation")} above chance`}.`,
      clusterLine: (size, stability) =>
        `${counted(size, "organisation")}${Number.isNaN(stability) ? "" : `, stability ${percent(stability)}`}`,
      figure,
      networkSize: (nodes) => `${counted(nodes, "organisation")}. Ties:`,
      boundary: (count) =>
        `${counted(count, "tie leads", "ties lead")} out of the territory and ${plural(count, "is", "are")} not counted here.`,
      citation: (version, files) => `Maillage ${version}, network of organisations from ${files.join(", ")}.`,
      otherVersion: (then, now) => `Version ${then} then, ${now} now.`,
      otherInputs: "The imported files are no longer the same.",
      byteDiffers: (name, at) => `${name}: byte ${at} differs.`,
      sameBytes: (files) => `${counted(files, "file")}: the same bytes.`,
      reading: (address) => `Listening on ${address}. Reading what was imported…`,
      ready: (address) => `Ready: ${address} (Ctrl+C to stop)`,
      backedUp: (path) => `Everything is copied to ${path}.`,
      restored: (path, folder) =>
        `${folder} now holds what ${path} holds. Accounts and access tokens that there were stay as they were.`,
    },
  };
};
