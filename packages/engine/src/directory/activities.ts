import { createEmbedding, dotOf, vectorLengthSquared, type WordVectors } from "../text/embedding.js";

/**
 * What everyone does, as the words of the register tell it: a vector each, and the words that told it.
 *
 *   vectors   row of i: dimensions signed bytes from i * dimensions; all zeros where nothing is known
 *   told      terms of i: terms[starts[i]..starts[i + 1]], the most telling first, with their shares in parts of 255
 */
export interface Activities {
  readonly words: WordVectors;
  readonly vectors: Int8Array;
  /** 1 where the vector is no row of zeros. */
  readonly known: Uint8Array;
  readonly told: { readonly starts: Int32Array; readonly terms: Uint16Array; readonly shares: Uint8Array };
}

/** Words that are kept of one organisation: what comes after tells next to nothing. */
const mostTold = 12;

/**
 * The rows do not depend on each other: the same stems and codes give the same row in any directory.
 * @param bodies stems without names of places, and codes of objet social
 */
export function createActivities(
  bodies: readonly { readonly stems: readonly string[]; readonly codes: readonly string[] }[],
  words: WordVectors,
): Activities {
  const { embed, tell, dimensions } = createEmbedding(words);
  const vectors = new Int8Array(bodies.length * dimensions);
  const known = new Uint8Array(bodies.length);
  const starts = new Int32Array(bodies.length + 1);
  const terms: number[] = [];
  const shares: number[] = [];
  bodies.forEach(({ stems, codes }, index) => {
    const vector = embed(stems, codes);
    vectors.set(vector, index * dimensions);
    known[index] = vector.some((part) => part !== 0) ? 1 : 0;
    for (const { term, share } of tell(stems).slice(0, mostTold)) {
      terms.push(term);
      shares.push(Math.round(255 * share));
    }
    starts[index + 1] = terms.length;
  });
  return { words, vectors, known, told: { starts, terms: Uint16Array.from(terms), shares: Uint8Array.from(shares) } };
}

/** Cosine of what two organisations do, not below 0, in parts of 32,768: an integer, whatever the order of the sum. */
export function likeness({ words, vectors }: Activities, a: number, b: number): number {
  return likenessOfDot(dotOf(vectors, words.dimensions, a, b));
}

/** The same for a dot product of two vectors; it grows with it. */
export const likenessOfDot = (dot: number): number => Math.max(0, Math.min(vectorLengthSquared, dot)) >> 1;

/** A word that two organisations both say, and how much it tells of both: the product of its shares, in [0, 1]. */
export interface SharedWord {
  readonly term: number;
  readonly share: number;
}

/** The words that two organisations both say, the most telling for both first, equal ones by term. */
export function sharedWords({ told: { starts, terms, shares } }: Activities, a: number, b: number): SharedWord[] {
  const mine = new Map<number, number>();
  for (let at = starts[a] as number; at < (starts[a + 1] as number); at++)
    mine.set(terms[at] as number, shares[at] as number);
  const shared: SharedWord[] = [];
  for (let at = starts[b] as number; at < (starts[b + 1] as number); at++) {
    const own = mine.get(terms[at] as number);
    if (own !== undefined) shared.push({ term: terms[at] as number, share: (own * (shares[at] as number)) / 65_025 });
  }
  return shared.sort((x, y) => y.share - x.share || x.term - y.term);
}
