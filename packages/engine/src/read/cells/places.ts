import { departementOf, parseInseeCode } from "../../model/identifiers/insee.js";
import type { Fact } from "../../model/fact.js";
import type { Gazetteer, Whereabouts } from "../../territory/gazetteer.js";
import type { Report } from "./facts.js";

/** The cells that say where, as they came. */
export interface PlaceCells {
  readonly code?: string;
  readonly name?: string;
  readonly postcode?: string;
  /** Département the row is known to be in, when its code is broken. */
  readonly departement?: string;
}

/**
 * The commune of today that a row speaks of; reports a merged one, one found by its name only, and one unknown.
 * @param column the column to name in a report
 */
export function readCommune(
  cells: PlaceCells,
  column: string,
  gazetteer: Gazetteer,
  report: Report,
  fact: (code: string) => Fact<string>,
): Fact<string> | undefined {
  const code = parseInseeCode(cells.code ?? "");
  const postcode = /^\d{4,5}(\.0)?$/.test(cells.postcode ?? "")
    ? (cells.postcode ?? "").replace(/\.0$/, "").padStart(5, "0")
    : cells.postcode;
  const whereabouts: Whereabouts = {
    ...(code === undefined ? {} : { code }),
    ...(cells.name ? { name: cells.name } : {}),
    ...(postcode ? { postcode } : {}),
    ...(cells.departement ? { departement: departementOf(cells.departement) } : {}),
  };
  const resolved = gazetteer.resolve(whereabouts);
  const written = cells.code || cells.name || cells.postcode || "";
  if (!resolved) {
    if (written !== "") report(column, written, "commune.unknown");
    return undefined;
  }
  if (resolved.how === "merged") report(column, written, "commune.merged");
  if (resolved.how === "by-name" && cells.code) report(column, written, "commune.by-name");
  if (resolved.how === "by-postcode") report(column, cells.name ?? "", "commune.by-postcode");
  return fact(resolved.commune.code);
}
