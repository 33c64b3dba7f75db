import { openRows } from "../arrays/csr.js";
import { createLexicon, longestWord, type Lexicon } from "./lexicon.js";
import { named } from "./strength.js";

/**
 * Which documents have which words, and in which of their fields. Word i of the lexicon has the postings
 * `postings[heads[i]..heads[i+1]]`, by index: a document and the mask of its fields in one number.
 *
 *     posting:  31 ─────────────── 4  3 ── 0
 *                place of a document   fields
 */
export interface WordIndex {
  readonly lexicon: Lexicon;
  readonly heads: Int32Array;
  readonly postings: Uint32Array;
  /** How many documents have each word elsewhere than in a purpose. */
  readonly namedBy: Int32Array;
}

export const placeIn = (posting: number): number => posting >>> 4;
export const fieldsIn = (posting: number): number => posting & 15;

/** Numbers end to end, without knowing how many there will be. */
class Growing {
  #numbers = new Uint32Array(1024);
  size = 0;
  push(number: number): void {
    if (this.size === this.#numbers.length) {
      const wider = new Uint32Array(2 * this.size);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.size++] = number;
  }
  at(index: number): number {
    return this.#numbers[index] as number;
  }
  /** Adds the bits of a mask to a number that was pushed. */
  mark(index: number, mask: number): void {
    this.#numbers[index] = this.at(index) | mask;
  }
}

/** @param read visits the words of a document, each with the bit of its field; a word may come several times */
export function createWordIndex(
  size: number,
  read: (index: number, visit: (word: string, field: number) => void) => void,
): WordIndex {
  const numbers = new Map<string, number>();
  /** Where the last posting of each word stands, one more; 0 for none. */
  const last: number[] = [];
  const found = new Growing();
  const wordOf = new Growing();
  for (let index = 0; index < size; index++) {
    const first = found.size;
    read(index, (written, field) => {
      const word = written.length > longestWord ? written.slice(0, longestWord) : written;
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      const slot = (last[number] ?? 0) - 1;
      if (slot >= first) return found.mark(slot, field);
      wordOf.push(number);
      found.push((index << 4) | field);
      last[number] = found.size;
    });
  }

  const words = [...numbers.keys()].sort();
  const rank = new Uint32Array(words.length);
  words.forEach((word, index) => (rank[numbers.get(word) as number] = index));
  const rows = openRows(words.length, (count) => {
    for (let at = 0; at < found.size; at++) count(rank[wordOf.at(at)] as number);
  });
  const postings = new Uint32Array(found.size);
  const namedBy = new Int32Array(words.length);
  for (let at = 0; at < found.size; at++) {
    const word = rank[wordOf.at(at)] as number;
    const slot = rows.next(word);
    postings[slot] = found.at(at);
    if ((fieldsIn(found.at(at)) & named) !== 0) namedBy[word] = (namedBy[word] as number) + 1;
  }
  return { lexicon: createLexicon(words), heads: rows.starts, postings, namedBy };
}
