import { parseFormerRna, parseRna } from "../../model/identifiers/rna.js";
import { parseBusinessNumber } from "../../model/identifiers/siren.js";
import type { Identifiers } from "../../model/organisation.js";
import { foldPlaceName } from "../../territory/place-names.js";
import type { Report } from "./facts.js";
import { nameId } from "./name-id.js";

/** The numbers of an organisation, from its id and from the cells that give them; what is wrong is reported. */
export function readIdentifiers(id: string, rnaCell: string, sirenCell: string, report: Report): Identifiers {
  const rna = parseRna(rnaCell) ?? parseRna(id);
  const former = rna === undefined && /^\d{2,3}[A-Z0-9]\d?[A-Z]?\d{6,}$/i.test(id) ? parseFormerRna(id) : undefined;
  const number = parseBusinessNumber(sirenCell);
  if (number.kind === "malformed") report("siren", sirenCell, "siret.malformed");
  if (number.kind === "destroyed") report("siren", sirenCell, "siret.destroyed");
  if ("checked" in number && !number.checked) report("siren", sirenCell, `${number.kind}.checksum`);
  const named = "checked" in number && number.checked ? number.siren : /^siren:(\d{9})$/.exec(id)?.[1];
  return {
    ...(rna ? { rna } : {}),
    ...(former ? { formerRna: former } : {}),
    ...(named ? { siren: named } : {}),
    ...(number.kind === "siret" && number.checked ? { siret: number.siret } : {}),
  };
}

/**
 * The id of an organisation in a list without ids: a number, else its name and where it is; "" when it has neither.
 * @param commune its code @param town as it is written, for one that no code was found for
 */
export function madeId({ rna, siren }: Identifiers, name: string, commune: string | undefined, town: string): string {
  const place = commune ?? foldPlaceName(town).replace(/ /g, "-");
  return rna ?? (siren === undefined ? (place === "" ? "" : nameId(name, place)) : `siren:${siren}`);
}
