import { passesLuhn } from "./luhn.js";

declare const brand: unique symbol;
export type Siren = string & { readonly [brand]: "siren" };
export type Siret = string & { readonly [brand]: "siret" };

/** What a cell that should hold a SIREN or a SIRET turned out to hold. */
export type BusinessNumber =
  | { readonly kind: "absent" }
  | { readonly kind: "siren"; readonly siren: Siren; readonly checked: boolean }
  | { readonly kind: "siret"; readonly siren: Siren; readonly siret: Siret; readonly checked: boolean }
  /** A spreadsheet turned it into a float (`8,30E+13`) or rounded it (`35181600000000`). */
  | { readonly kind: "destroyed" }
  | { readonly kind: "malformed" };

/** La Poste's establishments pass when their digits sum to a multiple of five (INSEE). */
const laPoste = "356000000";

const isSiretValid = (siret: string): boolean =>
  passesLuhn(siret) ||
  (siret.startsWith(laPoste) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0);

/** True for nine digits that pass Luhn. */
export const isSiren = (text: string): text is Siren => /^\d{9}$/.test(text) && passesLuhn(text);

/** True for fourteen digits that pass INSEE's check. */
export const isSiret = (text: string): text is Siret => /^\d{14}$/.test(text) && isSiretValid(text);

/**
 * Reads a SIREN or a SIRET as people write them: spaces, dots, apostrophes, a lost leading zero, `9220.0`.
 * A number of the right length whose check digit fails is returned with `checked: false`: the reader warns.
 */
export function parseBusinessNumber(cell: string): BusinessNumber {
  const text = cell.replace(/[\s\u00a0\u202f'’"]/g, "").replace(/\.0+$/, "");
  if (text === "" || /^0+$/.test(text) || /^(na|nc|n\/a|nd|neant|néant|null|none|-+|,|\.)$/i.test(text)) {
    return { kind: "absent" };
  }
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text)) return { kind: "destroyed" };
  const digits = text.replace(/[.-]/g, "");
  if (!/^\d+$/.test(digits)) return { kind: "malformed" };
  // No establishment is numbered 0000: a spreadsheet kept the first digits and rounded the others away.
  if (/^\d{13,14}$/.test(digits) && digits.endsWith("00000")) return { kind: "destroyed" };
  if (digits.length === 13 || digits.length === 8) {
    const padded = parseBusinessNumber(`0${digits}`);
    return "checked" in padded && padded.checked ? padded : { kind: "malformed" };
  }
  if (digits.length === 9) return { kind: "siren", siren: digits as Siren, checked: isSiren(digits) };
  if (digits.length !== 14) return { kind: "malformed" };
  const checked = isSiret(digits);
  return { kind: "siret", siren: digits.slice(0, 9) as Siren, siret: digits as Siret, checked };
}
