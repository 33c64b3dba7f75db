import { rarity } from "./strength.js";

/** Why an organisation is found, the plainest first; bits 0 to 2 of a mark. */
const reasons = ["place", "name", "acronym", "purpose", "number"] as const;
export type Matched = (typeof reasons)[number];
export const reasonCode = (reason: Matched): number => reasons.indexOf(reason);

/** The plainest of two equal strengths stands. */
const plainest = 7;

/**
 * Adds up what each typed word is worth for each document, keeping those that have every word. One word at a time:
 * `offer` whatever has it, then `closeWord`. Arrays are as long as there are documents and used again for each search.
 */
export class Tally {
  /** The best for the word at hand: strength above, seven less the reason below; 0 for none. */
  readonly #best: Int32Array;
  readonly #met: Int32Array;
  #meetings = 0;
  readonly #sums: Int32Array;
  readonly #reasons: Uint8Array;
  /** Documents that have every word so far. */
  readonly #standing: Int32Array;
  #size = 0;

  constructor(readonly documents: number) {
    this.#best = new Int32Array(documents);
    this.#met = new Int32Array(documents);
    this.#sums = new Int32Array(documents);
    this.#reasons = new Uint8Array(documents);
    this.#standing = new Int32Array(documents);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  /** A document has the word at hand, so strongly (whole, positive), for a reason. */
  offer(index: number, strength: number, reason: number): void {
    const mark = (strength << 3) | (plainest - reason);
    const best = this.#best[index] as number;
    if (best === 0) this.#met[this.#meetings++] = index;
    if (mark > best) this.#best[index] = mark;
  }

  /** Ends a word: only documents that have it stay. */
  closeWord(isFirst: boolean): void {
    const weight = rarity(this.#meetings, this.documents);
    const [from, size] = isFirst ? [this.#met, this.#meetings] : [this.#standing, this.#size];
    this.#size = 0;
    for (let at = 0; at < size; at++) {
      const index = from[at] as number;
      const mark = this.#best[index] as number;
      if (mark === 0) continue;
      const reason = plainest - (mark & 7);
      this.#sums[index] = (isFirst ? 0 : (this.#sums[index] as number)) + weight * (mark >>> 3);
      this.#reasons[index] = isFirst ? reason : Math.max(reason, this.#reasons[index] as number);
      this.#standing[this.#size++] = index;
    }
    this.#forget();
  }

  /** Ends a reading of the whole search that stands beside the words: a document keeps the better of the two. */
  closeOther(): void {
    const weight = rarity(this.#meetings, this.documents);
    for (let at = 0; at < this.#size; at++) this.#improve(this.#standing[at] as number, weight);
    for (let at = 0; at < this.#meetings; at++) {
      const index = this.#met[at] as number;
      if (this.#best[index] === 0) continue;
      this.#standing[this.#size++] = index;
      this.#sums[index] = 0;
      this.#improve(index, weight);
    }
    this.#meetings = 0;
  }

  /** Only the documents that pass stay. */
  keep(passes: (index: number) => boolean): void {
    const size = this.#size;
    this.#size = 0;
    for (let at = 0; at < size; at++) {
      const index = this.#standing[at] as number;
      if (passes(index)) this.#standing[this.#size++] = index;
    }
  }

  /** The documents that have every word, in no order, with their scores: whole numbers. */
  forEach(visit: (index: number, score: number) => void): void {
    for (let at = 0; at < this.#size; at++) {
      const index = this.#standing[at] as number;
      visit(index, this.#sums[index] as number);
    }
  }

  /** Why a document that has every word is found. */
  reasonOf(index: number): Matched {
    return reasons[this.#reasons[index] as number] as Matched;
  }

  /** How many are found for another reason. */
  countWithout(reason: number): number {
    let count = 0;
    this.forEach((index) => {
      if (this.#reasons[index] !== reason) count++;
    });
    return count;
  }

  #improve(index: number, weight: number): void {
    const mark = this.#best[index] as number;
    const score = weight * (mark >>> 3);
    if (mark !== 0 && score > (this.#sums[index] as number)) {
      this.#sums[index] = score;
      this.#reasons[index] = plainest - (mark & 7);
    }
    this.#best[index] = 0;
  }

  #forget(): void {
    for (let at = 0; at < this.#meetings; at++) this.#best[this.#met[at] as number] = 0;
    this.#meetings = 0;
  }
}
