import { createSortedKeys, type SortedKeys } from "./sorted-keys.js";
import { fields, longestName, worth } from "./strength.js";
import { createWordIndex, type WordIndex } from "./word-index.js";

/** What organisations, or territories, are found by. A posting takes four bytes, a number and initials four each. */
export interface FindIndex {
  readonly words: WordIndex;
  readonly initials: SortedKeys;
  readonly numbers: SortedKeys;
  /** Words of each name, 1 to `longestName`. */
  readonly nameLengths: Uint8Array;
  /** Worth of a word by the mask of its fields and the length of the name: `worths[worthAt(mask, length)]`. */
  readonly worths: Uint8Array;
}

/** How to read what is to be found: document i stands at place i. */
export interface Documents {
  readonly size: number;
  /** Visits the words of a document, each with the bit of its field. @returns the length of its name, from 1 */
  words(index: number, visit: (word: string, field: number) => void): number;
  /** `mostKeys` at most of each kind, always the same in the same order. */
  initials(index: number): readonly string[];
  numbers(index: number): readonly string[];
}

const masks = 2 * fields.initials;

/** Where the worth of a word stands: names of up to 15 words take four bits. */
export const worthAt = (mask: number, nameLength: number): number => (mask << 4) | nameLength;

export function createFindIndex(documents: Documents): FindIndex {
  const { size } = documents;
  const nameLengths = new Uint8Array(size);
  let sum = 0;
  const words = createWordIndex(size, (index, visit) => {
    const length = documents.words(index, visit);
    nameLengths[index] = Math.min(length, longestName);
    sum += length;
  });
  return {
    words,
    nameLengths,
    worths: Uint8Array.from({ length: worthAt(masks, 0) }, (_, at) => worth(at >> 4, at & 15, sum / size)),
    initials: createSortedKeys(size, documents.initials),
    numbers: createSortedKeys(size, documents.numbers),
  };
}
