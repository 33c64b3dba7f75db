import { openRows } from "../arrays/csr.js";
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
  const eachEntry = (visit: (index: number, term: number, weight: number) => void) => {
    order.forEach((text, index) => {
      const end = starts[text + 1] as number;
      for (let at = starts[text] as number; at < end; at++) visit(index, terms[at] as number, weights[at] as number);
    });
  };
  const rows = openRows(vocabulary.length, (count) => eachEntry((_index, term) => count(term)));
  const total = rows.starts[vocabulary.length] as number;
  const postings = { heads: rows.starts, indices: new Int32Array(total), weights: new Uint16Array(total) };
  eachEntry((index, term, weight) => {
    const slot = rows.next(term);
    postings.indices[slot] = index;
    postings.weights[slot] = weight;
  });
  return postings;
}
