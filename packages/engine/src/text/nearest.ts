import { Top } from "../match/top.js";
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
  { vocabulary, starts, terms, weights }: TextVectors,
  among: (place: number) => boolean,
): (place: number, k: number) => NearText[] {
  const size = starts.length - 1;
  const heads = new Int32Array(vocabulary.length + 1);
  for (let place = 0; place < size; place++) {
    if (!among(place)) continue;
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const next = (terms[at] as number) + 1;
      heads[next] = (heads[next] as number) + 1;
    }
  }
  for (let term = 0; term < vocabulary.length; term++)
    heads[term + 1] = (heads[term + 1] as number) + (heads[term] as number);
  const filled = heads.slice();
  const places = new Int32Array(heads[vocabulary.length] as number);
  const weighed = new Uint16Array(places.length);
  for (let place = 0; place < size; place++) {
    if (!among(place)) continue;
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const slot = filled[terms[at] as number] as number;
      filled[terms[at] as number] = slot + 1;
      places[slot] = place;
      weighed[slot] = weights[at] as number;
    }
  }
  const sums = new Float64Array(size);
  return (place, k) => {
    const met: number[] = [];
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const term = terms[at] as number;
      const weight = weights[at] as number;
      for (let slot = heads[term] as number; slot < (heads[term + 1] as number); slot++) {
        const other = places[slot] as number;
        if (sums[other] === 0) met.push(other);
        sums[other] = (sums[other] as number) + weight * (weighed[slot] as number);
      }
    }
    const top = new Top(k);
    for (const other of met) {
      if (other !== place && (sums[other] as number) > 0) top.offer(other, sums[other] as number);
      sums[other] = 0;
    }
    return top.ranked().map(({ place: near, score }) => ({ place: near, cosine: Math.min(1, score / unitSquared) }));
  };
}
