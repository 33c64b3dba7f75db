import type { Kind } from "../../model/organisation.js";
import { plain } from "../../text/words.js";

/** What may stand before the word that names a body: "ASSOCIATION DITE LIGUE…", "L'UNION…". */
const opening = "^(?:(?:association|assoc?|dite?|l|le|la|les|un|une) )*";

/** Words that name a body by themselves, at the start of its title: a "potager collectif" is no network. */
const heads =
  "federation|confederation|ligue|coordination|collectif|district|reseau|comite de coordination|office municipal des sports|tete de reseau";

/** Words that name it a little further on too, after a word or two of its own: "PATRIMOINE DE L'AIN - UNION DES ASSOCIATIONS". */
const phrases =
  "federation (?:departementale|regionale|nationale|francaise)|union (?:departementale|regionale|nationale|locale|des associations|des comites|des clubs|des federations|intercommunale|fraternelle)|comite (?:departemental|regional|interdepartemental)|inter ?associations?|groupement (?:departemental|regional)|conseil (?:departemental|regional) (?:des|de la vie) associati";

/** Words of a title that tell what kind of body bears it; first match wins, the words matched are the evidence. */
const titles: readonly (readonly [Kind, RegExp])[] = [
  // A branch of a network, or those who work in one, gather people and no associations.
  [
    "association",
    /\b(?:section (?:locale|communale|de|du|d|des)|antenne|conseil local|comite local|groupe local)\b|^(?:l |association )*amicale\b|\b(?:association|club|comite) (?:du|des) personnels?\b|\bclub federal\b/,
  ],
  ["network", new RegExp(`${opening}(?:${heads})\\b`)],
  ["network", new RegExp(`^(?:[a-z0-9]+ ){0,6}(?:${phrases})\\b`)],
];

/**
 * Guesses from its title whether an association gathers associations.
 * @returns the kind and the words that led to it, or `undefined` when the title says nothing
 */
export function kindFromTitle(
  title: string,
): { readonly kind: Kind; readonly evidence: readonly string[] } | undefined {
  const folded = plain(title);
  for (const [kind, pattern] of titles) {
    const found = pattern.exec(folded);
    if (found) return { kind, evidence: [found[0].trim().split(" ").slice(-4).join(" ")] };
  }
  return undefined;
}
