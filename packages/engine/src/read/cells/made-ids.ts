import type { Identifiers } from "../../model/organisation.js";
import { foldPlaceName } from "../../territory/place-names.js";

const dashed = (text: string): string => foldPlaceName(text).replace(/ /g, "-");

/** The id of a body that has no number: its name and where it is. The same name in the same place is the same body. */
export const nameId = (name: string, place: string): string => `name:${dashed(name)}@${place}`;

/** The number by which everybody knows an organisation; `undefined` when it has none. */
export const numberId = ({ rna, siren }: Identifiers): string | undefined => rna ?? (siren && `siren:${siren}`);

/** A SIREN at one of its places: `siren:…@66136`. An RNA number is that of one association, wherever it is. */
export const placedNumber = (number: string, commune: string | undefined): string =>
  commune === undefined || !number.startsWith("siren:") ? number : `${number}@${commune}`;

/**
 * The id of an organisation in a list without ids: a number, else its name and where it is; "" when it has neither.
 * @param commune its code @param town as it is written, for one that no code was found for
 */
export function madeId(ids: Identifiers, name: string, commune: string | undefined, town: string): string {
  const place = commune ?? dashed(town);
  return numberId(ids) ?? (place === "" ? "" : nameId(name, place));
}
