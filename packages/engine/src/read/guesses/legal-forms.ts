import type { Kind } from "../../model/organisation.js";

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
