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

/** A stemmer of texts: words, without those of the stop list (folded), as stems; numbers and single letters out. */
export function createStemmer(stopWords: ReadonlySet<string>): (text: string) => string[] {
  return (text) =>
    words(text)
      .filter((word) => word.length > 1 && !stopWords.has(word) && !/^\d+$/.test(word))
      .map(stem);
}
