import type { Fact } from "../model/fact.js";
import type { Organisation } from "../model/organisation.js";
import { createInference, type InferredTerm, type Lexicon } from "../text/infer.js";

/** What rules of ours add to what the sources say. */
export type Inference = (organisation: Organisation) => {
  readonly publics: readonly Fact<string>[];
  readonly actions: readonly Fact<string>[];
};

const fact = ({ id, evidence }: InferredTerm): Fact<string> => ({
  value: id,
  origin: "inferred",
  source: "lexicon",
  evidence,
});

/** What a lexicon infers of an organisation. Authorities are no associations: nothing. */
export function inferenceFrom(lexicon: Lexicon): Inference {
  const infer = createInference(lexicon);
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
