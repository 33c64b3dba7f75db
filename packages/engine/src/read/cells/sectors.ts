import type { Fact } from "../../model/fact.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Report } from "./facts.js";

/** Codes of objet social that are absent, however a file writes it. */
const absent = /^0*$/;

/**
 * Reads an objet social code. The register holds codes cut to one to five digits: a lost leading zero is given
 * back; a code that is not in the nomenclature falls back on its family, or is reported.
 */
export function readSector(cell: string, column: string, vocabulary: Vocabulary, report: Report): string | undefined {
  const text = cell.trim().replace(/\.0+$/, "");
  if (absent.test(text)) return undefined;
  const code = text.padStart(6, "0");
  if (vocabulary.sectors.has(code)) return code;
  const family = `${code.slice(0, 3)}000`;
  if (vocabulary.sectors.has(family)) {
    report(column, cell, "sector.family-only");
    return family;
  }
  report(column, cell, "sector.unknown");
  return undefined;
}

/** The distinct codes of several cells, first cell first. */
export function readSectors(
  cells: readonly (readonly [column: string, cell: string])[],
  vocabulary: Vocabulary,
  report: Report,
  fact: (code: string) => Fact<string>,
): Fact<string>[] {
  const codes = cells.map(([column, cell]) => readSector(cell, column, vocabulary, report));
  // Not handed to `map` as it is: the place in the list would pass for evidence, and the code for a guess.
  return [...new Set(codes.filter((code) => code !== undefined))].map((code) => fact(code));
}
