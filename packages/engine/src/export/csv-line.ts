import type { Value } from "./graph-tables.js";
import { numberText } from "./number-text.js";

/** How a CSV is spelt. */
export interface CsvFlavour {
  /** What the file begins with. */
  readonly mark: string;
  readonly separator: string;
  readonly decimal: string;
  readonly lineEnd: string;
}

/** For programs: RFC 4180 with bare line feeds. */
export const dataFlavour: CsvFlavour = { mark: "", separator: ",", decimal: ".", lineEnd: "\n" };

/** For Excel as it is set in France, which takes a file without a byte order mark for Windows-1252. */
export const excelFrance: CsvFlavour = { mark: "\ufeff", separator: ";", decimal: ",", lineEnd: "\r\n" };

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. So does what would be a cell of its own
 * for a spreadsheet that takes another separator than the file's, as Excel does where its country writes `;`: a quote in
 * the middle of a line keeps nothing together there. What already looks so guarded is guarded once more: taking one
 * apostrophe away from each `'…=` always gives the text back.
 */
const guarded = (text: string): string =>
  text.replace(/^(?='*[=+\-@\t\r])/, "'").replace(/([,;|\t\r\n]["\s]*)(?='*[=+\-@])/g, "$1'");

function cell(value: Value, { decimal }: CsvFlavour): string {
  if (typeof value === "string") {
    const text = guarded(value);
    return text === "" || /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  if (typeof value !== "number") return value === undefined ? "" : String(value);
  return Number.isFinite(value) ? numberText(value).replace(".", decimal) : "";
}

/**
 * One line of CSV with its line end. Texts are guarded against formula injection and quoted where needed, numbers are
 * neither; an unknown value and a number that is not finite are empty cells, an empty text is `""`.
 */
export const csvLine = (cells: readonly Value[], flavour: CsvFlavour = dataFlavour): string =>
  cells.map((value) => cell(value, flavour)).join(flavour.separator) + flavour.lineEnd;
