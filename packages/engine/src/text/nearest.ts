import { Top } from "../arrays/top.js";
import { createPostings } from "./postings.js";
import { unitSquared, type TextVectors } from "./vectors.js";

/** One text near another. */
export interface NearText {
  readonly index: number;
  /** Cosine, in ]0, 1]. */
  readonly cosine: number;
}

/**
 * Finds the texts nearest to one text, term by term over an inverted index of those that `among` keeps: only texts
 * that share a word are met. Sums are of integers, so their order does not matter.
 */
export function nearestTexts(
  vectors: TextVectors,
  among: (index: number) => boolean,
): (index: number, k: number) => NearText[] {
  const { starts, terms, weights } = vectors;
  const kept = Int32Array.from({ length: starts.length - 1 }, (_, index) => index).filter(among);
  const postings = createPostings(vectors, kept);
  const sums = new Float64Array(kept.length);
  return (index, k) => {
    const met: number[] = [];
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      const term = terms[at] as number;
      const weight = weights[at] as number;
      for (let slot = postings.heads[term] as number; slot < (postings.heads[term + 1] as number); slot++) {
        const other = postings.indices[slot] as number;
        if (sums[other] === 0) met.push(other);
        sums[other] = (sums[other] as number) + weight * (postings.weights[slot] as number);
      }
    }
    const top = new Top(k);
    for (const other of met) {
      const text = kept[other] as number;
      if (text !== index && (sums[other] as number) > 0) top.offer(text, sums[other] as number);
      sums[other] = 0;
    }
    return top.ranked().map(({ index: near, score }) => ({ index: near, cosine: Math.min(1, score / unitSquared) }));
  };
}
