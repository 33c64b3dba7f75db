import { parseInseeCode } from "../../model/identifiers/insee.js";
import type { Fact } from "../../model/fact.js";
import type { Gazetteer, Whereabouts } from "../../territory/gazetteer.js";
import type { Report } from "./facts.js";

/** The cells that say where, as they came. */
export interface PlaceCells {
  /** A code; many a list has a name here. */
  readonly code?: string;
  /** A name; some lists have a code here. */
  readonly name?: string;
  readonly postcode?: string;
  /** Département that the row is in: its code or its name, alone or in a longer text. */
  readonly departement?: string;
  /** Code of the département that the file is about. */
  readonly around?: string | undefined;
}

/** Spreadsheets lose the first zero of a postcode, and write it as a decimal number. */
const postcodeIn = (cell: string): string =>
  /^\d{4,5}(\.0)?$/.test(cell) ? cell.replace(/\.0$/, "").padStart(5, "0") : cell;

/** `64 - Pyrénées-Atlantiques`, `dep 64`, `2a`. */
const codeOfDepartement = /(?<![0-9a-z])(\d{2,3}|\d[a-z])(?![0-9a-z])/i;

/** Namesakes that are named for an ambiguous name. */
const mostNamesakes = 8;

/**
 * The commune of today that a row speaks of; reports a merged one, one found by its name beside a wrong code, a name that
 * several bear, and one unknown.
 * @param column the column to name in a report
 */
export function readCommune(
  cells: PlaceCells,
  column: string,
  gazetteer: Gazetteer,
  report: Report,
  fact: (code: string) => Fact<string>,
): Fact<string> | undefined {
  const written = cells.code ? undefined : parseInseeCode(cells.name ?? "");
  const code = parseInseeCode(cells.code ?? "") ?? (written && gazetteer.commune(written) ? written : undefined);
  const isName = code === undefined && /\p{L}{2}/u.test(cells.code ?? "");
  const name = (isName ? cells.code : undefined) ?? cells.name;
  const postcode = postcodeIn(cells.postcode ?? "");
  const { departement: inWords = "", around } = cells;
  const departement = gazetteer.departement(inWords) ?? codeOfDepartement.exec(inWords)?.[1]?.toUpperCase() ?? "";
  const whereabouts: Whereabouts = {
    ...(code !== undefined && { code }),
    ...(name && { name }),
    ...(postcode !== "" && { postcode }),
    ...(departement !== "" && { departement }),
    ...(around !== undefined && { around }),
  };
  const resolved = gazetteer.resolve(whereabouts);
  if (!resolved) {
    const said = cells.code || cells.name || cells.postcode || "";
    const namesakes = name ? gazetteer.namesakes(name) : [];
    if (namesakes.length > 1) {
      const codes = namesakes.slice(0, mostNamesakes).map((commune) => commune.code);
      report(column, `${name} (${codes.join(", ")})`, "commune.ambiguous");
    } else if (said !== "") report(column, said, "commune.unknown");
    return undefined;
  }
  if (resolved.how === "merged") report(column, cells.code ?? "", "commune.merged");
  if (resolved.how === "by-name" && cells.code && !isName) report(column, cells.code, "commune.by-name");
  if (resolved.how === "by-postcode") report(column, name ?? "", "commune.by-postcode");
  return fact(resolved.commune.code);
}
