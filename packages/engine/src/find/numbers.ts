import type { Organisation } from "../model/organisation.js";
import { fold } from "../text/words.js";

/** A number as it is compared: lower case, letters and digits only. */
export const compactNumber = (written: string): string => fold(written).replace(/[^a-z0-9]/g, "");

/** What people write before a number. */
const label = /^\s*(?:(?:rna|siren|siret|n°|no\b|numero)\s*:?\s*)+/i;

/** What was typed, as the beginning of a number; `undefined` without a digit, or with less than three letters and digits. */
export function typedNumber(typed: string): string | undefined {
  const compact = compactNumber(typed.replace(label, ""));
  return compact.length >= 3 && /\d/.test(compact) ? compact : undefined;
}

/** Before its own ten characters, a number of before the W-numbers has four of the register's: `662P0662005564`. */
const registerPrefix = /^\d\w{2}[PS](?=.{10}$)/i;

/** Every number of an organisation, and the id its own file gave. A SIRET begins with its SIREN: it stands for both. */
export function numbersOf({ id, ids: { rna, formerRna, siren, siret } }: Organisation): string[] {
  const own = formerRna?.replace(registerPrefix, "");
  const written = [
    rna,
    formerRna,
    own === formerRna ? undefined : own,
    siren !== undefined && siret?.startsWith(siren) ? undefined : siren,
    siret,
    [rna, formerRna, `siren:${siren}`].includes(id) ? undefined : id,
  ];
  return [...new Set(written.map((number) => compactNumber(number ?? "")))].filter((number) => number !== "");
}
