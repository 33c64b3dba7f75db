import { plainWords } from "../../text/words.js";

/** Shorter words stand inside others by chance: `id` in `validite`. */
const shortestInside = 4;

/** The words of a name, folded: `addressLocality` and `address.city` are two each. */
export const separatedWords = (name: string): string[] => plainWords(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));

const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, "") : word);

/** What the name of a column says. */
export interface ColumnWords {
  /** Whether one of these words, in the singular and without accents, is in the name. */
  has(words: readonly string[]): boolean;
  /** How many words the name has; one for a name without spaces. */
  readonly count: number;
}

/**
 * Reads the name of a column: stars, brackets, accents, capitals and line ends aside; `nomDuBeneficiaire`,
 * `address.city`, `NOM_BENEF` are several words, and in `nombeneficiaire`, which is one, longer words are looked for.
 */
export function columnWords(name: string): ColumnWords {
  const words = separatedWords(name).map(singular);
  const known = new Set(words);
  const [only] = words;
  const glued = words.length === 1 && only !== undefined ? only : "";
  return {
    count: words.length,
    has: (wanted) => wanted.some((word) => known.has(word) || (word.length >= shortestInside && glued.includes(word))),
  };
}
