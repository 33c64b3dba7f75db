import { plain } from "../text/words.js";
import type { Term } from "./vocabulary.js";

/**
 * Every wording by which a list may be spoken of, by key: the ids and labels of its terms, then other spellings.
 * A wording that two of them share is the first one's.
 */
export function wordingsOf(
  terms: ReadonlyMap<string, Term>,
  spellings: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const wordings = new Map<string, readonly string[]>();
  const add = (wording: string, ids: readonly string[]) => {
    if (!wordings.has(plain(wording))) wordings.set(plain(wording), ids);
  };
  for (const { id, label } of terms.values()) [id, label].forEach((wording) => add(wording, [id]));
  for (const [spelling, ids] of spellings) add(spelling, ids);
  return wordings;
}
