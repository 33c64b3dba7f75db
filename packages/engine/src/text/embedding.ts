/**
 * Vectors of words (as stems) and of codes of objet social, in one space: those that meet in the purposes of the
 * register point the same way. `data/vectors/words.csv`, made by `scripts/data/word-vectors.js`.
 */
export interface WordVectors {
  readonly dimensions: number;
  /** Stems and codes; the number of a term is its place in this list. */
  readonly terms: readonly string[];
  /** How much each term tells of what an association does, at least 0. */
  readonly weights: Float64Array;
  /** Term t has `values[t * dimensions..(t + 1) * dimensions]`. Only its direction counts. */
  readonly values: Int8Array;
}

/** Length of a vector of an organisation: a dot product of two is its square times their cosine. */
export const vectorLength = 256;
export const vectorLengthSquared = vectorLength * vectorLength;

/** What codes add to what words say, in lengths of the words' vector. By cross-validation on grades: flat from .2 to .4. */
const codeShare = 0.3;

/** A term that a text holds, and its share of what the text tells: squares of the shares add up to 1. */
export interface TellingTerm {
  readonly term: number;
  readonly share: number;
}

/** Turns texts into vectors: the same text gives the same vector, whatever else is in the directory. */
export interface Embedding {
  readonly dimensions: number;
  /** The words of a text that the table knows, the most telling first, equal ones by term; none for a text of others. */
  tell(stems: readonly string[]): TellingTerm[];
  /**
   * What stems and codes say together, as a vector of length `vectorLength` (each part rounded, and cut at ±127); all
   * zeros where nothing is known.
   */
  embed(stems: readonly string[], codes: readonly string[]): Int8Array;
}

function normalise(vector: Float64Array): void {
  let square = 0;
  for (const part of vector) square += part * part;
  const length = Math.sqrt(square);
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length;
}

/** @param vectors as `data/vectors/words.csv` holds them */
export function createEmbedding({ dimensions, terms, weights, values }: WordVectors): Embedding {
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  const lengths = Float64Array.from(terms, (_, term) => {
    let square = 0;
    for (let at = term * dimensions; at < (term + 1) * dimensions; at++) square += (values[at] as number) ** 2;
    return Math.sqrt(square) || 1;
  });
  const add = (sum: Float64Array, term: number, weight: number): void => {
    const scale = weight / (lengths[term] as number);
    for (let at = 0; at < dimensions; at++)
      sum[at] = (sum[at] as number) + scale * (values[term * dimensions + at] as number);
  };
  const tell = (stems: readonly string[]): TellingTerm[] => {
    const counts = new Map<number, number>();
    for (const stem of stems) {
      const term = numberOf.get(stem);
      if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const weighed = [...counts]
      .map(([term, count]) => ({ term, share: (1 + Math.log(count)) * (weights[term] as number) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || a.term - b.term);
    const length = Math.sqrt(weighed.reduce((sum, { share }) => sum + share * share, 0));
    return weighed.map(({ term, share }) => ({ term, share: share / length }));
  };
  return {
    dimensions,
    tell,
    embed(stems, codes) {
      const sum = new Float64Array(dimensions);
      for (const { term, share } of tell(stems)) add(sum, term, share);
      normalise(sum);
      const known = [...new Set(codes)].flatMap((code) => numberOf.get(code) ?? []).sort((a, b) => a - b);
      for (const term of known) add(sum, term, codeShare / known.length);
      normalise(sum);
      return Int8Array.from(sum, (part) => Math.max(-127, Math.min(127, Math.round(part * vectorLength))));
    },
  };
}

/** Dot product of rows a and b of a column of vectors, in parts of `vectorLengthSquared`. Integers: no order matters. */
export function dotOf(column: Int8Array, dimensions: number, a: number, b: number): number {
  let sum = 0;
  const [from, other] = [a * dimensions, b * dimensions];
  for (let at = 0; at < dimensions; at++) sum += (column[from + at] as number) * (column[other + at] as number);
  return sum;
}
