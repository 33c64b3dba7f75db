import { isFormerRna, parseFormerRna, parseRna } from "../../model/identifiers/rna.js";
import { isSiren, parseBusinessNumber, type BusinessNumber } from "../../model/identifiers/siren.js";
import type { Identifiers } from "../../model/organisation.js";
import type { Report } from "./facts.js";

/** A cell and the name of its column, for reports. */
export type NamedCell = readonly [column: string, cell: string];

/** The cells of a row that hold numbers. */
export interface NumberCells {
  /** What the file calls the organisation: often one of its numbers. */
  readonly id?: string;
  readonly rna?: NamedCell;
  /** The number of before the W-numbers, in a file that says which it is. */
  readonly former?: string;
  /** Cells of a SIREN or SIRET, the surest first; some hold an RNA number. */
  readonly business: readonly NamedCell[];
}

function parseReported([column, cell]: NamedCell, report: Report): BusinessNumber {
  if (parseRna(cell)) return { kind: "absent" };
  const number = parseBusinessNumber(cell);
  if (number.kind === "destroyed" || number.kind === "malformed") report(column, cell, `siret.${number.kind}`);
  if ("checked" in number && !number.checked) {
    const mayHold = number.kind === "siret" && isSiren(number.siren);
    report(column, cell, mayHold ? "siret.siren-kept" : `${number.kind}.checksum`);
  }
  return number;
}

/** The numbers of an organisation, checked; each broken one is reported under the name of its column. */
export function readIdentifiers({ id = "", rna: rnaCell, former, business }: NumberCells, report: Report): Identifiers {
  const numbers = business.map((each) => parseReported(each, report));
  const candidates = [rnaCell?.[1] ?? "", id, ...business.map(([, cell]) => cell)];
  const rna = candidates.map(parseRna).find((found) => found !== undefined);
  if (rnaCell && rnaCell[1] !== "" && !parseRna(rnaCell[1])) report(...rnaCell, "rna.malformed");
  const formerRna =
    former === undefined ? (!rna && isFormerRna(id) ? parseFormerRna(id) : undefined) : parseFormerRna(former);
  const checked = numbers.flatMap((number) => ("checked" in number && number.checked ? [number] : []));
  const siren = checked[0]?.siren ?? /^siren:(\d{9})(?:@\w+)?$/.exec(id)?.[1];
  const likelySiren = numbers.flatMap((number) =>
    number.kind === "siret" && !number.checked && isSiren(number.siren) ? [number.siren] : [],
  )[0];
  const siret = checked.flatMap((number) => (number.kind === "siret" ? [number.siret] : []))[0];
  return {
    ...(rna && { rna }),
    ...(formerRna && formerRna !== rna && { formerRna }),
    ...(siren && { siren }),
    ...(siret && { siret }),
    ...(likelySiren && !siren && { likelySiren }),
  };
}
