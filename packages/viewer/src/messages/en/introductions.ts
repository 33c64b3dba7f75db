import { plurals } from "@maillage/server/messages/plurals.js";
import type { introductions as french } from "../fr/introductions.js";
import type { Widen } from "../widen.js";

const { plural } = plurals.en;

export const introductions: Widen<typeof french> = {
  title: "Introductions",
  lead: "Who was introduced to whom, and what became of it: this tells whether Maillage is of use.",
  denied: "Introductions are for advisers.",
  none: "No introduction noted. Keep an organisation on the screen “Find partners”, then note the introduction.",
  noneSuch: "None of these.",
  counts: "In all",
  noted: (count) => plural(count, "introduction noted", "introductions noted"),
  met: () => "followed by a meeting",
  working: () => "led to working together",
  toFollow: "to follow up",
  show: "Show",
  all: "All",
  due: "To follow up only",
  dueHint: "No news for a month after the introduction, or for three after the meeting.",
  outcome: {
    introduced: "Introduced",
    met: "Have met",
    "working-together": "Work together",
    "no-follow-up": "Came to nothing",
  },
  and: "and",
  hidden: "an organisation that is no longer shown",
  isDue: "to follow up",
  since: (signed) => `noted ${signed}`,
  note: "Note an introduction",
  noteWith: (name) => `Note an introduction to ${name}`,
  between: (one, other) => `You introduce ${one} and ${other} to each other.`,
  why: "What for",
  words: "Note for the team (optional)",
  wordsHint:
    "No person's name, telephone or address: the whole team reads this note. Numbers and addresses are taken out.",
  save: "Note it",
  follow: "Give news",
  followOf: (one, other) => `Give news: ${one} and ${other}`,
  followTitle: "Where do they stand?",
  saveFollow: "Save",
  saving: "Saving…",
  outdated: "Somebody gave news meanwhile. Nothing was saved; what you typed is still there.",
  failed: "Nothing was saved: the server did not answer as expected. What you typed is still there, try again.",
  ofCard: (count) => `Introductions (${count})`,
  already: (outcome) => `introduction noted: ${outcome}`,
};
