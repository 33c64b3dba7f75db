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

/** Initials as one word: `S.A.S.`, `C.C.A.S`, `S I V U`. */
const joined = (name: string): string =>
  name.replace(/(?<![\p{L}\p{N}])\p{L}(?:[.\s]\p{L}){2,}(?![\p{L}\p{N}])\.?/gu, (initials) =>
    initials.replace(/[.\s]/g, ""),
  );

/** What a beneficiary is, guessed from its name; an association when nothing tells. */
export function guessKind(name: string): { readonly kind: Kind; readonly evidence: readonly string[] } {
  const folded = plain(joined(name));
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
const person = /^\s*(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle|docteur|dr\.?|maitre|maître)\s+\p{L}/iu;

/** A civility in full: beside a SIREN it is the name of a body ("Madame Suzie Productions"). */
const inFull = /^\s*(?:monsieur|madame|mademoiselle|docteur|maitre|maître)\s/iu;

/** Words that no person's name holds. */
const ofBodies =
  /(?<!\p{L})(?:associations?|asso|club|comit[ée]s?|soci[ée]t[ée]s?|productions?|prod|compagnie|cie|th[ée][âa]tre|[ée]ditions?|fondation|collectif|ensemble|orchestre|cirque|festival|films?|studios?|[ée]cole|coll[èe]ge|lyc[ée]e|amis|amicale|sarl|sas|sasu|eurl|scop|scic)(?!\p{L})/iu;

/** @param hasNumber whether a SIREN that passes its check stands beside the name */
export const looksLikePerson = (name: string, hasNumber = false): boolean =>
  person.test(name) && !ofBodies.test(name) && !(hasNumber && inFull.test(name));

/** Budget lines that name nobody: provisions, envelopes, "divers". Whole words: "Diversité", "AIDES 37" are bodies. */
const budgetLine =
  /^(?:provisions?|enveloppes?|divers(?:es)?|subventions?|non attribue?e?s?|dotations?|aides? (?:a|au|aux|pour|d|de|des|du|en|individuelles?|exceptionnelles?|financieres?|diverses?|sociales?)|reserves?(?! naturelles?)|fonds (?!de dotation)|credits?(?! (?:mutuel|municipal|agricole|cooperatif))|total(?: general| des| du)?$|autres? (?:associations?|organismes?|beneficiaires?|subventions?|aides?|tiers|structures?|bourses?|dossiers?))\b/;

const unnamed = /^(?:autres?|divers(?:es)?) associations?\b/;

export const isBudgetLine = (name: string): boolean => {
  const folded = plain(name);
  return unnamed.test(folded) || (!/\basso|fonds de dotation/.test(folded) && budgetLine.test(folded));
};
