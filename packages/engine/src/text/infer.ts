import type { Cue } from "./cues.js";
import { createFeatures, type Described, type Features } from "./features.js";

/** How much a feature speaks for a term (log-odds). */
export interface Weight {
  /** `publics/…` or `actions/…`. */
  readonly term: string;
  readonly feature: string;
  readonly weight: number;
}

/** The lexicons as tables. */
export interface Lexicon {
  readonly cues: readonly Cue[];
  readonly weights: readonly Weight[];
}

/** A term that a text speaks of, and the words that led to it, the most telling first. */
export interface InferredTerm {
  readonly id: string;
  readonly evidence: readonly string[];
}

export interface Understanding {
  readonly publics: readonly InferredTerm[];
  readonly actions: readonly InferredTerm[];
}

/** Features that weigh for a term whatever the text. */
const always = "always";

/** Log-odds from which a term is given; the best term of a text is given in any case. */
export const threshold: Readonly<Record<"publics" | "actions", number>> = { publics: 0, actions: -0.7 };

/** How many words are shown for a term. */
const mostEvidence = 3;

interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The terms of a vocabulary that pass the threshold, else the best one; best first, equal ones by id. */
function choose(scores: ReadonlyMap<string, number>, vocabulary: "publics" | "actions"): Scored[] {
  const ranked = [...scores]
    .filter(([term]) => term.startsWith(`${vocabulary}/`))
    .map(([term, score]) => ({ id: term.slice(vocabulary.length + 1), score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const passing = ranked.filter(({ score }) => score >= threshold[vocabulary]);
  return passing.length > 0 ? passing : ranked.slice(0, 1);
}

/**
 * Understands whom an association serves and how it acts, from its title, purpose and sector codes: a sum of
 * weighted cues for each term (a logistic model whose weights are kept as data, see data/lexicons/README.md).
 * Without any word and code, nothing is inferred.
 */
export function createInference({ cues, weights }: Lexicon): (described: Described) => Understanding {
  const featuresOf = createFeatures(cues);
  const byFeature = new Map<string, Weight[]>();
  const base = new Map<string, number>();
  for (const weight of weights) {
    if (weight.feature === always) base.set(weight.term, weight.weight);
    else byFeature.set(weight.feature, [...(byFeature.get(weight.feature) ?? []), weight]);
  }
  /** Words that spoke most for a term. */
  const evidenceFor = (features: Features, term: string): string[] => {
    const spoke = [...features].flatMap(([feature, words]) => {
      const weight = byFeature.get(feature)?.find((each) => each.term === term)?.weight ?? 0;
      return weight > 0 && words !== "" ? [{ words, weight }] : [];
    });
    const best = new Map<string, number>();
    for (const { words, weight } of spoke) best.set(words, (best.get(words) ?? 0) + weight);
    return [...best]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostEvidence)
      .map(([words]) => words);
  };
  return (described) => {
    const features = featuresOf(described);
    if (features.size === 0 || (features.size <= 2 && features.has("alone"))) return { publics: [], actions: [] };
    const scores = new Map(base);
    for (const feature of features.keys()) {
      for (const { term, weight } of byFeature.get(feature) ?? []) scores.set(term, (scores.get(term) ?? 0) + weight);
    }
    const understood = (vocabulary: "publics" | "actions") =>
      choose(scores, vocabulary).map(({ id }) => ({ id, evidence: evidenceFor(features, `${vocabulary}/${id}`) }));
    return { publics: understood("publics"), actions: understood("actions") };
  };
}
