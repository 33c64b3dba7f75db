/** Words that people drop or cut in place names. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, "saint"],
  [/\bste\b/g, "sainte"],
  [/\bs\/|\bs\b(?= )/g, "sur "],
  [/\bcedex ?\d*\b/g, " "],
  [/^(paris|lyon|marseille) \d+.*$/, "$1"],
  [/^(l|le|la|les) /g, ""],
];

/** A place name as a key: no accents, case, hyphens, article at the head, `St` spelt out, no CEDEX. */
export function foldPlaceName(name: string): string {
  let folded = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9/]+/g, " ")
    .trim();
  for (const [pattern, replacement] of shortened) folded = folded.replace(pattern, replacement);
  return folded.replace(/\s+/g, " ").trim();
}
