import type { Cue } from "../text/cues.js";
import type { Lexicon } from "../text/infer.js";
import type { Negation } from "../text/negations.js";
import type { ReadTable } from "./read-table.js";

/** The cues of both lexicons, each term with its vocabulary before it. */
export const readCues = (readTable: ReadTable): Cue[] =>
  (["publics", "actions"] as const).flatMap((vocabulary) =>
    readTable<"term" | "cue">("lexicons", `${vocabulary}.csv`).map(({ term, cue }) => ({
      term: `${vocabulary}/${term}`,
      cue,
    })),
  );

/** What denies what comes after it. */
export const readNegations = (readTable: ReadTable): readonly Negation[] =>
  readTable<"phrase" | "scope">("lexicons", "negations.csv") as Negation[];

/** Cues and fitted weights of `data/lexicons/`, and the publics that are general. */
export const readLexicon = (readTable: ReadTable): Lexicon => ({
  cues: readCues(readTable),
  negations: readNegations(readTable),
  weights: readTable<"term" | "feature" | "weight">("lexicons", "weights.csv").map((row) => ({
    ...row,
    weight: Number(row.weight),
  })),
  generalPublics: new Set(
    readTable<"id" | "general">("publics.csv").flatMap(({ id, general }) => (general === "" ? [] : [id])),
  ),
});

/** Words that say nothing of what an association does, folded. */
export const readStopWords = (readTable: ReadTable): ReadonlySet<string> =>
  new Set(readTable<"word">("lexicons", "stop-words.csv").map(({ word }) => word));
