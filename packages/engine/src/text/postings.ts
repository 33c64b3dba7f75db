import type { TextVectors } from "./vectors.js";

/**
 * An inverted index: texts that hold term t are `indices[heads[t]..heads[t+1]]`, each with its `weights`, by index.
 * The same integers as the vectors, the other way round.
 */
export interface Postings {
  readonly heads: Int32Array;
  readonly indices: Int32Array;
  readonly weights: Uint16Array;
}

/** Inverts the vectors of the texts `order[0]`, `order[1]`…: the postings hold the indices of that list. */
export function createPostings(vectors: TextVectors, order: Int32Array): Postings {
  const { vocabulary, starts, terms, weights } = vectors;
  const heads = new Int32Array(vocabulary.length + 1);
  const eachEntry = (visit: (index: number, term: number, weight: number) => void) => {
    order.forEach((text, index) => {
      const end = starts[text + 1] as number;
      for (let at = starts[text] as number; at < end; at++) visit(index, terms[at] as number, weights[at] as number);
    });
  };
  eachEntry((_place, term) => {
    heads[term + 1] = (heads[term + 1] as number) + 1;
  });
  for (let term = 0; term < vocabulary.length; term++)
    heads[term + 1] = (heads[term + 1] as number) + (heads[term] as number);
  const next = heads.slice();
  const postings = {
    heads,
    indices: new Int32Array(heads[vocabulary.length] as number),
    weights: new Uint16Array(heads[vocabulary.length] as number),
  };
  eachEntry((index, term, weight) => {
    const slot = next[term] as number;
    next[term] = slot + 1;
    postings.indices[slot] = index;
    postings.weights[slot] = weight;
  });
  return postings;
}
