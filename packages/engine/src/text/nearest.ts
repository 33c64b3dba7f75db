import { Top } from "../arrays/top.js";
import { createPostings } from "./postings.js";
import { unitSquared, type TextVectors } from "./vectors.js";

/** One text near another. */
export interface NearText {
  readonly place: number;
  /** Cosine, in ]0, 1]. */
  readonly cosine: number;
}

/**
 * Finds the texts nearest to one text, term by term over an inverted index of those that `among` keeps: only texts
 * that share a word are met. Sums are of integers, so their order does not matter.
 */
export function nearestTexts(
  vectors: TextVectors,
  among: (place: number) => boolean,
): (place: number, k: number) => NearText[] {
  const { starts, terms, weights } = vectors;
  const kept = Int32Array.from({ length: starts.length - 1 }, (_, place) => place).filter(among);
  const postings = createPostings(vectors, kept);
  const sums = new Float64Array(kept.length);
  return (place, k) => {
    const met: number[] = [];
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const term = terms[at] as number;
      const weight = weights[at] as number;
      for (let slot = postings.heads[term] as number; slot < (postings.heads[term + 1] as number); slot++) {
        const other = postings.places[slot] as number;
        if (sums[other] === 0) met.push(other);
        sums[other] = (sums[other] as number) + weight * (postings.weights[slot] as number);
      }
    }
    const top = new Top(k);
    for (const other of met) {
      const text = kept[other] as number;
      if (text !== place && (sums[other] as number) > 0) top.offer(text, sums[other] as number);
      sums[other] = 0;
    }
    return top.ranked().map(({ place: near, score }) => ({ place: near, cosine: Math.min(1, score / unitSquared) }));
  };
}
