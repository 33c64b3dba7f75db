import { fold, words } from "../text/words.js";
import { closeLetters } from "./acronyms.js";
import { isElided, isEmpty } from "./empty-words.js";

/** More words than this are not looked at. */
export const mostWords = 16;

/**
 * The words of what was typed, each once: empty ones are left out unless there are no others. `undefined` for letters of
 * which none can be in a name (another alphabet); an empty list when nothing was typed.
 */
export function typedWords(typed: string): readonly string[] | undefined {
  const all = words(closeLetters(typed)).filter((word, _, { length }) => length === 1 || !isElided(word));
  if (all.length === 0) return /[\p{L}\p{N}]/u.test(fold(typed).replace(/[a-z0-9]/g, "")) ? undefined : [];
  const telling = all.filter((word) => !isEmpty(word));
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, mostWords);
}
