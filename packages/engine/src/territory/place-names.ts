import { articles } from "../text/empty-words.js";
import { fold } from "../text/words.js";

/** Words that people drop or cut in place names. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, "saint"],
  [/\bste\b/g, "sainte"],
  [/\bs\/|\bs\b(?= )/g, "sur "],
  [/\bcedex ?\d*\b/g, " "],
  [/^(paris|lyon|marseille) \d+.*$/, "$1"],
  [new RegExp(`^(?:${[...articles].join("|")}) `, "g"), ""],
];

/** A place name as a key: no accents, case, hyphens, article at the head, `St` spelt out, no CEDEX. */
export function foldPlaceName(name: string): string {
  let folded = fold(name)
    .replace(/[^a-z0-9/]+/g, " ")
    .trim();
  for (const [pattern, replacement] of shortened) folded = folded.replace(pattern, replacement);
  return folded.replace(/\s+/g, " ").trim();
}
