import { elidedWords, emptyInSearch } from "../text/empty-words.js";
import { fold, words } from "../text/words.js";
import { closeLetters } from "./acronyms.js";
import { longestWord } from "./lexicon.js";

/** More words than this are not looked at. */
const mostWords = 16;

/**
 * The words of what was typed, each once: empty ones are left out unless there are no others, but a single letter at the
 * end is the beginning of a word. `undefined` for letters of which none can be in a name (another alphabet); an empty
 * list when nothing was typed.
 */
export function typedWords(typed: string): readonly string[] | undefined {
  const all = words(closeLetters(typed)).map((word) => word.slice(0, longestWord));
  if (all.length === 0) return /[\p{L}\p{N}]/u.test(fold(typed).replace(/[a-z0-9]/g, "")) ? undefined : [];
  const isBegun = (word: string, at: number) => at === all.length - 1 && (word.length === 1 || elidedWords.has(word));
  const telling = all.filter((word, at) => !emptyInSearch.has(word) || isBegun(word, at));
  return [...new Set(telling.length > 0 ? telling : all.filter((word) => !elidedWords.has(word)))].slice(0, mostWords);
}
