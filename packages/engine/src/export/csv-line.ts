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
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. So does one that already looks so
 * guarded: taking one apostrophe away from `'…=` always gives the text back.
 */
const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

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
