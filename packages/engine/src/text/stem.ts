import natural from "natural/lib/natural/stemmers/index.js";
import { elidedWords } from "./empty-words.js";
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
  /**
   * The word most often met for a stem, of several the shortest, then the first by alphabet; the stem itself if none was.
   * With its accents as most often written with any: registers write many names in capitals, without.
   */
  spell(stemmed: string): string;
}

const isBefore = (word: string, other: string): boolean =>
  word.length < other.length || (word.length === other.length && word < other);

/** A run of letters and digits as it is written, accents and capitals included. */
const token = /[\p{L}\p{M}\p{N}]+/gu;

/** A word, its stem, and how often it was met. */
interface Met {
  readonly word: string;
  readonly stemmed: string;
  count: number;
  /** How often it was met under each of its accented forms. */
  readonly accented: Map<string, number>;
}

/** A run as it is written: the words it makes, and the form of the only one when it bears accents or ligatures. */
interface Written {
  readonly words: readonly Met[];
  readonly accented?: string;
}

function accentedForm(written: string, [word, ...others]: readonly Met[]): string | undefined {
  const form = written.normalize("NFC").toLowerCase();
  return word && others.length === 0 && form !== word.word && fold(form) === word.word ? form : undefined;
}

function mostMet(forms: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [form, count] of forms) {
    const difference = best === undefined ? 1 : count - (forms.get(best) as number);
    if (difference > 0 || (difference === 0 && form < (best as string))) best = form;
  }
  return best;
}

/**
 * A stemmer that counts the words it meets: the same texts, in any order, spell a stem the same. Registers repeat their
 * words: each is folded, looked up in the stop list and stemmed once, as it is written.
 */
export function createStemmer(stopWords: ReadonlySet<string>): Stemmer {
  const spellings = new Map<string, Met>();
  const byWord = new Map<string, Met>();
  const byToken = new Map<string, Written>();
  const meet = (word: string): Met => {
    const known = byWord.get(word) ?? { word, stemmed: stem(word), count: 0, accented: new Map() };
    byWord.set(word, known);
    return known;
  };
  const read = (run: string): Written => {
    let known = byToken.get(run);
    if (known === undefined) {
      const met = words(run)
        .filter((word) => word.length > 1 && !stopWords.has(word) && !elidedWords.has(word) && !/^\d+$/.test(word))
        .map(meet);
      const accented = accentedForm(run, met);
      known = { words: met, ...(accented === undefined ? {} : { accented }) };
      byToken.set(run, known);
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
      for (const run of text.match(token) ?? []) {
        const { words: all, accented } = read(run);
        for (const met of all) {
          count(met);
          if (accented !== undefined) met.accented.set(accented, (met.accented.get(accented) ?? 0) + 1);
          found.push(met.stemmed);
        }
      }
      return found;
    },
    spell(stemmed) {
      const met = spellings.get(stemmed);
      return met === undefined ? stemmed : (mostMet(met.accented) ?? met.word);
    },
  };
}
