import type { Postings } from "./postings.js";
import type { TextVectors } from "./vectors.js";

/**
 * Dot products of one text with all that share a telling word with it. Its terms are read from the weightiest on; what
 * is left unread has the norm `rest` / `longest`, so by Cauchy–Schwarz no dot product exceeds what was met by more than
 * `rest`. One text at a time: to begin with another forgets this one.
 */
export class PartialDots {
  /** Dot products over the terms read so far, by position in the postings; zero for whoever was not met. */
  readonly dots: Int32Array;
  /** The most that unread terms can add to a dot product. */
  rest = 0;
  /** The first `#count` are the positions that were met. */
  readonly #met: Int32Array;
  #count = 0;
  readonly #above: Int32Array;
  readonly #vectors: TextVectors;
  readonly #postings: Postings;
  readonly #longest: number;
  readonly #terms: { readonly term: number; readonly weight: number }[] = [];
  #read = 0;
  #unread = 0;

  /** @param postings of the same vectors @param size how many texts they index */
  constructor(vectors: TextVectors, postings: Postings, size: number) {
    this.#vectors = vectors;
    this.#postings = postings;
    this.#longest = longestOf(vectors);
    this.dots = new Int32Array(size);
    this.#met = new Int32Array(size);
    this.#above = new Int32Array(size);
  }

  /** Begins with the text of `a`, nothing read. */
  begin(a: number): void {
    const { starts, terms, weights } = this.#vectors;
    for (let at = 0; at < this.#count; at++) this.dots[this.#met[at] as number] = 0;
    this.#count = 0;
    this.#terms.length = 0;
    this.#read = 0;
    this.#unread = 0;
    for (let at = starts[a] as number; at < (starts[a + 1] as number); at++) {
      const weight = weights[at] as number;
      this.#terms.push({ term: terms[at] as number, weight });
      this.#unread += weight * weight;
    }
    this.#terms.sort((x, y) => y.weight - x.weight || x.term - y.term);
    this.#bound();
  }

  #bound(): void {
    this.rest = Math.sqrt(this.#unread) * this.#longest;
  }

  /** Positions that were met with at least so much; good until it is asked again. */
  above(least: number): Int32Array {
    const { dots } = this;
    const met = this.#met;
    const count = this.#count;
    let found = 0;
    for (let at = 0; at < count; at++) {
      const position = met[at] as number;
      if ((dots[position] as number) >= least) this.#above[found++] = position;
    }
    return this.#above.subarray(0, found);
  }

  /** Reads on until what is unread can add no more than `enough`. */
  readUntil(enough: number): void {
    const { heads, indices, weights } = this.#postings;
    const { dots } = this;
    const met = this.#met;
    while (this.rest > enough && this.#read < this.#terms.length) {
      const { term, weight } = this.#terms[this.#read++] as { term: number; weight: number };
      const end = heads[term + 1] as number;
      for (let at = heads[term] as number; at < end; at++) {
        const position = indices[at] as number;
        const known = dots[position] as number;
        if (known === 0) met[this.#count++] = position;
        dots[position] = known + weight * (weights[at] as number);
      }
      this.#unread = this.#read === this.#terms.length ? 0 : this.#unread - weight * weight;
      this.#bound();
    }
  }
}

/** Length of the longest vector; rounding makes some a little longer than a unit. */
function longestOf({ starts, weights }: TextVectors): number {
  let longest = 0;
  for (let text = 0; text + 1 < starts.length; text++) {
    let squares = 0;
    for (let at = starts[text] as number; at < (starts[text + 1] as number); at++)
      squares += (weights[at] as number) ** 2;
    longest = Math.max(longest, squares);
  }
  return Math.sqrt(longest);
}
