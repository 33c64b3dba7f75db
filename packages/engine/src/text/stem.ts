import natural from "natural/lib/natural/stemmers/index.js";
import { fold, words } from "./words.js";

/** Porter's rules for French: it merges fewer families wrongly than Carry's (docs/method.md). */
const { PorterStemmerFr } = natural;

const cache = new Map<string, string>();

/** The stem of a folded word. Real texts repeat their words: each is stemmed once. */
export function stem(word: string): string {
  let known = cache.get(word);
  if (known === undefined) {
    known = fold(PorterStemmerFr.stem(word));
    cache.set(word, known);
  }
  return known;
}

/** Texts to stems, and stems back to words that a person can read. */
export interface Stemmer {
  /** The words of a text without those of the stop list (folded), as stems; numbers and single letters out. */
  stems(text: string): string[];
  /** The word most often met for a stem, of several the shortest, then the first by alphabet; the stem itself if none was. */
  spell(stemmed: string): string;
}

const isBefore = (word: string, other: string): boolean =>
  word.length < other.length || (word.length === other.length && word < other);

/** A run of letters and digits as it is written, accents and capitals included. */
const token = /[\p{L}\p{M}\p{N}]+/gu;

/** What stands before an apostrophe and says nothing; the others have one letter. */
const elided = new Set(["qu", "jusqu", "lorsqu", "puisqu", "quelqu"]);

/** A word, its stem, and how often it was met. */
interface Met {
  readonly word: string;
  readonly stemmed: string;
  count: number;
}

/**
 * A stemmer that counts the words it meets: the same texts, in any order, spell a stem the same. Registers repeat their
 * words: each is folded, looked up in the stop list and stemmed once, as it is written.
 */
export function createStemmer(stopWords: ReadonlySet<string>): Stemmer {
  const spellings = new Map<string, Met>();
  const byWord = new Map<string, Met>();
  const byToken = new Map<string, readonly Met[]>();
  const meet = (word: string): Met => {
    const known = byWord.get(word) ?? { word, stemmed: stem(word), count: 0 };
    byWord.set(word, known);
    return known;
  };
  const wordsOf = (written: string): readonly Met[] => {
    let known = byToken.get(written);
    if (known === undefined) {
      known = words(written)
        .filter((word) => word.length > 1 && !stopWords.has(word) && !elided.has(word) && !/^\d+$/.test(word))
        .map(meet);
      byToken.set(written, known);
    }
    return known;
  };
  const count = (met: Met): void => {
    met.count++;
    const best = spellings.get(met.stemmed);
    if (best === met) return;
    const difference = best === undefined ? 1 : met.count - best.count;
    if (difference > 0 || (difference === 0 && isBefore(met.word, (best as Met).word))) spellings.set(met.stemmed, met);
  };
  return {
    stems(text) {
      const found: string[] = [];
      for (const written of text.match(token) ?? []) {
        for (const met of wordsOf(written)) {
          count(met);
          found.push(met.stemmed);
        }
      }
      return found;
    },
    spell: (stemmed) => spellings.get(stemmed)?.word ?? stemmed,
  };
}
