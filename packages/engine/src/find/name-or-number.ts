import type { Directory } from "../directory/directory.js";
import type { Finder } from "./finder.js";
import { fold, words } from "../text/words.js";

/** What a reader's words led to. */
export type FoundByName =
  | { readonly kind: "one"; readonly index: number }
  | { readonly kind: "several"; readonly indices: readonly number[] }
  /** None as typed; these as one searches, mistakes forgiven: to be shown, never taken for what was meant. */
  | { readonly kind: "like"; readonly indices: readonly number[] }
  | { readonly kind: "none" };

/** The nearest to what was typed; the index is made for those who mistyped, reading names is enough for the others. */
function organisationsLike(finder: () => Finder, typed: string): FoundByName {
  const { found } = finder().find(typed, { limit: 12, filters: { sensitive: true } });
  return found.length === 0 ? { kind: "none" } : { kind: "like", indices: found.map(({ index }) => index) };
}

/**
 * Finds an organisation by any of its numbers, else by its name: the whole name, else all the words of what was typed
 * (accents and case aside). Several come shortest name first; when there is none, those that are like it.
 */
export function findOrganisation(directory: Directory, finder: () => Finder, typed: string): FoundByName {
  const { organisations, indexOf } = directory;
  const number = typed.replace(/\s/g, "").toUpperCase();
  const direct = indexOf.get(typed) ?? indexOf.get(number) ?? indexOf.get(`siren:${number.slice(0, 9)}`);
  if (direct !== undefined) return { kind: "one", index: direct };
  const byNumber = organisations.findIndex(({ ids }) => Object.values(ids).includes(number));
  if (byNumber >= 0) return { kind: "one", index: byNumber };

  const wanted = words(typed);
  if (wanted.length === 0) return { kind: "none" };
  const whole = wanted.join(" ");
  const exact: number[] = [];
  const partial: number[] = [];
  organisations.forEach(({ name, otherNames }, index) => {
    const names = [name.value, ...otherNames].map((each) => words(each).join(" "));
    if (names.includes(whole)) exact.push(index);
    else if (names.some((each) => wanted.every((word) => each.includes(word)))) partial.push(index);
  });
  const indices = exact.length > 0 ? exact : partial;
  if (indices.length === 0) return organisationsLike(finder, typed);
  if (indices.length === 1) return { kind: "one", index: indices[0] as number };
  const length = (index: number) => fold(organisations[index]?.name.value ?? "").length;
  return { kind: "several", indices: indices.sort((a, b) => length(a) - length(b) || a - b) };
}
