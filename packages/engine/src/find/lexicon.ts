import { startsOf } from "../arrays/csr.js";

/** Places of a sorted list: the first one, and the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sorted list of words of a–z and 0–9, end to end in one array of bytes: word i is `letters[heads[i]..heads[i+1]]`. */
export interface Lexicon {
  readonly size: number;
  readonly letters: Uint8Array;
  readonly heads: Int32Array;
  /** How many letters each word shares with the one before: a walk over the list is a walk over a tree. */
  readonly shared: Uint8Array;
}

/** Longer words are cut: registers hold runs of letters that are no words. */
export const longestWord = 64;

export const lettersOf = (word: string): Uint8Array =>
  Uint8Array.from(word.slice(0, longestWord), (letter) => letter.charCodeAt(0));

/** @param words distinct, sorted, of at most `longestWord` letters */
export function createLexicon(words: readonly string[]): Lexicon {
  const heads = startsOf(words.map(({ length }) => length));
  const letters = new Uint8Array(heads[words.length] as number);
  const shared = new Uint8Array(words.length);
  words.forEach((word, index) => {
    letters.set(lettersOf(word), heads[index]);
    const before = words[index - 1] ?? "";
    let same = 0;
    while (same < before.length && before[same] === word[same]) same++;
    shared[index] = same;
  });
  return { size: words.length, letters, heads, shared };
}

/** Number of letters of a word. */
export const lengthOf = ({ heads }: Lexicon, index: number): number =>
  (heads[index + 1] as number) - (heads[index] as number);

/** Sign of the order of a word, cut to so many letters, and of what is looked for. */
function compare(lexicon: Lexicon, index: number, wanted: Uint8Array, cut: number): number {
  const head = lexicon.heads[index] as number;
  const length = Math.min(lengthOf(lexicon, index), cut);
  for (let at = 0; at < length && at < wanted.length; at++) {
    const difference = (lexicon.letters[head + at] as number) - (wanted[at] as number);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}

/** The first place from `low` at which `isPast` holds, by halving; `high` when it holds nowhere. */
export function firstWhere(low: number, high: number, isPast: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The words that begin with some letters; the word itself, if it is one, comes first. */
export function beginning(lexicon: Lexicon, wanted: string): Range {
  const sought = lettersOf(wanted);
  const from = firstWhere(0, lexicon.size, (index) => compare(lexicon, index, sought, longestWord) >= 0);
  const to = firstWhere(from, lexicon.size, (index) => compare(lexicon, index, sought, sought.length) > 0);
  return { from, to };
}

/** The place of a word; −1 when it is not there. */
export function indexOf(lexicon: Lexicon, wanted: string): number {
  const { from, to } = beginning(lexicon, wanted);
  return from < to && lengthOf(lexicon, from) === wanted.length ? from : -1;
}
