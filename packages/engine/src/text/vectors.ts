import { startsOf, type CsrRows } from "../arrays/csr.js";

/**
 * TF-IDF vectors of texts by compressed rows, in integers so that the order of a sum never changes a cosine:
 * text i has terms `terms[starts[i]..starts[i+1]]` (sorted) with `weights` in parts of 2,048 of a unit vector.
 */
export interface TextVectors extends CsrRows {
  /** Term ids are indices in this sorted list. */
  readonly vocabulary: readonly string[];
  readonly terms: Int32Array;
  readonly weights: Uint16Array;
}

/** A unit vector's length; the dot product of a text with itself is about its square. */
export const unit = 2048;
export const unitSquared = unit * unit;

/** tf = 1 + ln(count), idf = ln(N / df), length 1 (Salton & Buckley 1988, "ltc"). A term of every text weighs nothing. */
export function createTextVectors(texts: readonly (readonly string[])[]): TextVectors {
  const counts = texts.map((stems) => {
    const count = new Map<string, number>();
    for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
    return count;
  });
  const frequency = new Map<string, number>();
  for (const count of counts) for (const term of count.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  // A term of one text only meets no other: it stays, for it lengthens its vector, which is true.
  const vocabulary = [...frequency.keys()].sort();
  const idOf = new Map(vocabulary.map((term, id) => [term, id]));
  const starts = startsOf(counts.map(({ size }) => size));
  const total = starts[texts.length] as number;
  const terms = new Int32Array(total);
  const weights = new Uint16Array(total);
  counts.forEach((count, index) => {
    const weighed = [...count]
      .map(([term, times]) => ({
        id: idOf.get(term) as number,
        weight: (1 + Math.log(times)) * Math.log(texts.length / (frequency.get(term) as number)),
      }))
      .sort((a, b) => a.id - b.id);
    const norm = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    weighed.forEach(({ id, weight }, at) => {
      terms[(starts[index] as number) + at] = id;
      weights[(starts[index] as number) + at] = Math.round((weight / norm) * unit);
    });
  });
  return { vocabulary, starts, terms, weights };
}

/** Dot product of two texts, in parts of 2,048²: a merge of two sorted rows. */
export function dot({ starts, terms, weights }: TextVectors, a: number, b: number): number {
  let sum = 0;
  let i = starts[a] as number;
  let j = starts[b] as number;
  const endA = starts[a + 1] as number;
  const endB = starts[b + 1] as number;
  while (i < endA && j < endB) {
    const difference = (terms[i] as number) - (terms[j] as number);
    if (difference === 0) sum += (weights[i++] as number) * (weights[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
