import type { Kind } from "../../model/organisation.js";
import { plain } from "../../text/words.js";
import { kindFromTitle } from "./kinds.js";

/** Words of a name that tell that a body is no association; first match wins. */
const bodies: readonly (readonly [Kind, RegExp])[] = [
  ["association", /\b(?:association|asso|amicale|club|comite des fetes|union sportive)\b/],
  [
    "authority",
    /^(?:commune|ville|mairie|departement|region|conseil (?:departemental|general|regional)|etat|prefecture|dr[a-z]{2,5}|metropole)\b|\b(?:communaute (?:de communes|d agglomeration|urbaine)|syndicat (?:mixte|intercommunal)|commune d|ville de|c[ac] du|sivom|sivu|sictom|smictom|metropole|agglomeration)\b/,
  ],
  [
    "institution",
    /\b(?:lycee|college|ecole (?:primaire|maternelle|elementaire|superieure|nationale)|universite|ccas|cias|centre communal|centre hospitalier|hopital|ehpad|fondation|mission locale|chambre d|office public|etablissement public|musee national)\b/,
  ],
  [
    "enterprise",
    /\b(?:sarl|sas|sasu|sa|eurl|scop|scic|scea|gaec|earl|societe (?:cooperative|anonyme|publique)|mutuelle|cooperative)\b/,
  ],
];

/** What a beneficiary is, guessed from its name; an association when nothing tells. */
export function guessKind(name: string): { readonly kind: Kind; readonly evidence: readonly string[] } {
  const folded = plain(name);
  for (const [kind, pattern] of bodies) {
    const found = pattern.exec(folded);
    if (found)
      return kind === "association"
        ? (kindFromTitle(name) ?? { kind, evidence: [found[0]] })
        : { kind, evidence: [found[0]] };
  }
  return kindFromTitle(name) ?? { kind: "association", evidence: [] };
}

/** A civility before a name: a person, of whom nothing is kept. */
const person = /^\s*(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle|docteur|dr\.?|maitre)\s+\p{L}/iu;

export const looksLikePerson = (name: string): boolean =>
  person.test(name) && !/association|asso\b|club|comité|comite|soci[ée]t[ée]/i.test(name);

/** Budget lines that name nobody: provisions, envelopes, "divers". */
export const isBudgetLine = (name: string): boolean =>
  !/asso|fonds de dotation/i.test(name) &&
  /^\s*(?:provision|enveloppe|divers|subventions? |aides? |reserve|réserve|dotation|fonds |credits? |crédits? |autres? |total|non attribu)/i.test(
    name,
  );
