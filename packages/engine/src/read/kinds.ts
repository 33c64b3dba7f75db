import type { Kind } from "../organisation.js";
import { fold } from "../text/words.js";

/** Words of a title that tell what kind of body bears it; first match wins, the words matched are the evidence. */
const titles: readonly (readonly [Kind, RegExp])[] = [
  ["association", /\b(?:amicale|association|club|comite) (?:du|des) personnels?\b|\bclub federal\b/],
  [
    "network",
    /\b(?:federation|confederation|union (?:departementale|regionale|nationale|locale|des associations|des comites|des clubs|des federations|intercommunale|fraternelle)|comite (?:departemental|regional|interdepartemental|de coordination)|ligue|coordination|collectif|inter ?associations?|inter ?association|fedration|district|reseau|groupement (?:departemental|regional)|conseil (?:departemental|regional) (?:des|de la vie) associati|office municipal des sports|tete de reseau)\b/,
  ],
];

/**
 * Guesses from its title whether an association gathers associations.
 * @returns the kind and the words that led to it, or `undefined` when the title says nothing
 */
export function kindFromTitle(
  title: string,
): { readonly kind: Kind; readonly evidence: readonly string[] } | undefined {
  const folded = fold(title).replace(/[^a-z0-9]+/g, " ");
  for (const [kind, pattern] of titles) {
    const found = pattern.exec(folded);
    if (found) return { kind, evidence: [found[0].trim()] };
  }
  return undefined;
}
