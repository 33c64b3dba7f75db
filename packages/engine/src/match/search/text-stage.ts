import type { TextVectors } from "../../text/vectors.js";
import type { Slots } from "./slots.js";

/**
 * The texts that share a telling word with one text. Its terms are read from the weightiest on; what is left unread has
 * the norm `rest`, so by Cauchy–Schwarz nobody's dot product exceeds what was met by more than `rest` × the longest.
 */
export class TextStage {
  /** Dot products over the terms read so far, by slot; zero for whoever was not met. */
  readonly dots: Int32Array;
  /** The first `count` are the slots that were met. */
  readonly met: Int32Array;
  count = 0;
  /** The most that unread terms can add to a dot product. */
  rest = 0;
  readonly #slots: Slots;
  readonly #terms: { readonly term: number; readonly weight: number }[] = [];
  #read = 0;
  #unread = 0;

  constructor(slots: Slots) {
    this.#slots = slots;
    this.dots = new Int32Array(slots.who.length);
    this.met = new Int32Array(slots.who.length);
  }

  /** Begins with the text of `a`, nothing read; what the last query met is forgotten. */
  begin({ starts, terms, weights }: TextVectors, a: number): void {
    for (let at = 0; at < this.count; at++) this.dots[this.met[at] as number] = 0;
    this.count = 0;
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
    this.rest = Math.sqrt(this.#unread) * this.#slots.longest;
  }

  /** Reads on until what is unread can add no more than `enough`. */
  readUntil(enough: number): void {
    const { heads, indices, weights } = this.#slots.postings;
    const { dots, met } = this;
    while (this.rest > enough && this.#read < this.#terms.length) {
      const { term, weight } = this.#terms[this.#read++] as { term: number; weight: number };
      const end = heads[term + 1] as number;
      for (let at = heads[term] as number; at < end; at++) {
        const slot = indices[at] as number;
        const known = dots[slot] as number;
        if (known === 0) met[this.count++] = slot;
        dots[slot] = known + weight * (weights[at] as number);
      }
      this.#unread = this.#read === this.#terms.length ? 0 : this.#unread - weight * weight;
      this.#bound();
    }
  }
}
