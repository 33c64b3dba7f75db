import { oncePer } from "../arrays/once-per.js";
import { compareText } from "../arrays/order.js";
import type { Cue } from "./cues.js";
import { createFeatures, type Described } from "./features.js";
import type { Negation } from "./negations.js";

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
  readonly negations: readonly Negation[];
  readonly weights: readonly Weight[];
  /** Ids of publics that name nobody in particular. */
  readonly generalPublics: ReadonlySet<string>;
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
export const threshold: Readonly<Record<"publics" | "actions", number>> = { publics: 0, actions: -0.5 };

/** How many words are shown for a term. */
const mostEvidence = 3;

/** A model as rows: for each feature, its weight for every term. Few features, few terms: dense is small and fast. */
interface Model {
  readonly terms: readonly string[];
  readonly base: Float64Array;
  readonly rows: ReadonlyMap<string, Float64Array>;
}

function modelOf(weights: readonly Weight[]): Model {
  const terms = [...new Set(weights.map(({ term }) => term))].sort();
  const indexOf = new Map(terms.map((term, index) => [term, index]));
  const base = new Float64Array(terms.length);
  const rows = new Map<string, Float64Array>();
  for (const { term, feature, weight } of weights) {
    let row = feature === always ? base : rows.get(feature);
    if (!row) rows.set(feature, (row = new Float64Array(terms.length)));
    row[indexOf.get(term) as number] = weight;
  }
  return { terms, base, rows };
}

/** The words that spoke most for a term, best first; equal ones by alphabet. */
function evidenceFor(met: readonly { readonly words: string; readonly row: Float64Array }[], index: number): string[] {
  const best = new Map<string, number>();
  for (const { words, row } of met) {
    const weight = row[index] as number;
    if (weight > 0 && words !== "") best.set(words, (best.get(words) ?? 0) + weight);
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, mostEvidence)
    .map(([words]) => words);
}

/**
 * Understands whom an association serves and how it acts, from its title, purpose and sector codes: a sum of
 * weighted cues for each term (a logistic model whose weights are kept as data, see data/lexicons/README.md).
 * Without any word and code, nothing is inferred.
 */
export const createInference = oncePer(
  ({ cues, negations, weights, generalPublics }: Lexicon): ((described: Described) => Understanding) => {
    const featuresOf = createFeatures(cues, generalPublics, negations);
    const { terms, base, rows } = modelOf(weights);
    const vocabularies = (["publics", "actions"] as const).map((vocabulary) => ({
      vocabulary,
      indices: terms.flatMap((term, index) => (term.startsWith(`${vocabulary}/`) ? [index] : [])),
    }));
    return (described) => {
      const features = featuresOf(described);
      const met = [...features].flatMap(([feature, words]) => {
        const row = rows.get(feature);
        return row ? [{ words, row }] : [];
      });
      if (met.every(({ words }) => words === "")) return { publics: [], actions: [] };
      const scores = base.slice();
      for (const { row } of met)
        for (let index = 0; index < row.length; index++)
          scores[index] = (scores[index] as number) + (row[index] as number);
      const understood = vocabularies.map(({ vocabulary, indices }) => {
        const ranked = [...indices].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
        const passing = ranked.filter((index) => (scores[index] as number) >= threshold[vocabulary]);
        const chosen = passing.length > 0 ? passing : ranked.slice(0, 1);
        return chosen.map((index) => ({
          id: (terms[index] as string).slice(vocabulary.length + 1),
          evidence: evidenceFor(met, index),
        }));
      });
      return { publics: understood[0] ?? [], actions: understood[1] ?? [] };
    };
  },
);
