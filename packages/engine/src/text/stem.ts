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

/** A stemmer that counts the words it meets: the same texts, in any order, spell a stem the same. */
export function createStemmer(stopWords: ReadonlySet<string>): Stemmer {
  const spellings = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    stems: (text) =>
      words(text)
        .filter((word) => word.length > 1 && !stopWords.has(word) && !/^\d+$/.test(word))
        .map((word) => {
          const stemmed = stem(word);
          const count = (counts.get(word) ?? 0) + 1;
          counts.set(word, count);
          const known = spellings.get(stemmed);
          if (known === undefined) spellings.set(stemmed, word);
          else if (known !== word) {
            const difference = count - (counts.get(known) ?? 0);
            if (difference > 0 || (difference === 0 && isBefore(word, known))) spellings.set(stemmed, word);
          }
          return stemmed;
        }),
    spell: (stemmed) => spellings.get(stemmed) ?? stemmed,
  };
}
