import type { Kind } from "../../model/organisation.js";
import { plain } from "../../text/words.js";

/** Kinds by the beginning of the "catégorie juridique" (INSEE, nomenclature of 2022), longest beginning first. */
const forms: readonly (readonly [prefix: string, kind: Kind | "person"])[] = [
  ["71", "authority"],
  ["72", "authority"],
  ["81", "institution"],
  ["83", "association"],
  ["84", "association"],
  ["91", "association"],
  ["92", "association"],
  ["1", "person"],
  ["2", "enterprise"],
  ["3", "enterprise"],
  ["4", "institution"],
  ["5", "enterprise"],
  ["6", "enterprise"],
  ["7", "institution"],
  ["8", "enterprise"],
  ["9", "institution"],
];

/**
 * What a body of this legal form is: a company, co-operative or mutual is an enterprise, a foundation or a public
 * establishment an institution, a sole trader a person. `undefined` for no code.
 */
export const kindOfLegalForm = (code: string): Kind | "person" | undefined =>
  forms.find(([prefix]) => code.startsWith(prefix))?.[1];

/** Kinds by the words of a legal form; the first that is met. */
const inWords: readonly (readonly [Kind, RegExp])[] = [
  ["association", /\bassociations?\b/],
  ["institution", /\b(?:fondation|etablissement public|hopital|gip|etablissement d enseignement)\b/],
  ["authority", /\b(?:collectivite|commune|departement|region|etat|epci|syndicat mixte)\b/],
  ["enterprise", /\b(?:societe|entreprise|sarl|sas|cooperative|mutuelle|artisan|commercant)\b/],
];

/** What a body of this legal form is, in words: `6-Association`, "Société"; `undefined` for other words. */
export function kindInWords(form: string): Kind | undefined {
  const folded = plain(form);
  return folded === "" ? undefined : inWords.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Whether a legal form, in words, is that of a person: nothing is kept of it. */
export const isPersonInWords = (form: string): boolean =>
  /\b(?:personnes? physiques?|particuliers?)\b/.test(plain(form));
