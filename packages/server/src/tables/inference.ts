import type { Inference } from "@maillage/engine/directory/directory.js";
import type { Fact } from "@maillage/engine/model/fact.js";
import type { Cue } from "@maillage/engine/text/cues.js";
import { createInference, type InferredTerm } from "@maillage/engine/text/infer.js";
import { readTable } from "./read-table.js";

/** The cues of both lexicons, each term with its vocabulary before it. */
export const readCues = (): Cue[] =>
  (["publics", "actions"] as const).flatMap((vocabulary) =>
    readTable<"term" | "cue">("lexicons", `${vocabulary}.csv`).map(({ term, cue }) => ({
      term: `${vocabulary}/${term}`,
      cue,
    })),
  );

const fact = ({ id, evidence }: InferredTerm): Fact<string> => ({
  value: id,
  origin: "inferred",
  source: "lexicon",
  evidence,
});

/** What the lexicons of `data/lexicons/` infer of an organisation. Authorities are no associations: nothing. */
export function readInference(): Inference {
  const infer = createInference({
    cues: readCues(),
    weights: readTable<"term" | "feature" | "weight">("lexicons", "weights.csv").map((row) => ({
      ...row,
      weight: Number(row.weight),
    })),
  });
  return ({ kind, name, purpose, sectors }) => {
    if (kind.value === "authority") return { publics: [], actions: [] };
    const { publics, actions } = infer({
      title: name.value,
      purpose: purpose?.value ?? "",
      sectors: sectors.map(({ value }) => value),
    });
    return { publics: publics.map(fact), actions: actions.map(fact) };
  };
}
