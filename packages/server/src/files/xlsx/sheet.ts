import { RefusedFile } from "@maillage/engine/model";
import { limits } from "../limits.js";
import { sheetRows } from "../sheet-rows.js";
import { readXml } from "../xml.js";
import { isoDay } from "./dates.js";
import { withoutEscapes } from "./strings.js";

/** What the cells of a sheet refer to. */
export interface SheetParts {
  readonly strings: readonly string[];
  /** By style, whether it shows a date. */
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
}

/** A cell as it is written. */
interface WrittenCell {
  readonly style: string | undefined;
  readonly value: string;
  /** What an inline string says. */
  readonly inline: string;
}

function numberText(value: string, isDate: boolean, is1904: boolean): string {
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) return value;
  return (isDate ? isoDay(number, is1904) : undefined) ?? `${number}`;
}

/** The text of a cell by its type (ECMA-376, part 1, 18.18.11). Of a formula, the value that was saved with it. */
const readers: Readonly<Record<string, (cell: WrittenCell, parts: SheetParts) => string>> = {
  s: ({ value }, { strings }) => strings[Number(value)] ?? "",
  str: ({ value }) => withoutEscapes(value),
  inlineStr: ({ inline }) => withoutEscapes(inline),
  b: ({ value }) => (value === "" ? "" : String(value === "1" || value === "true")),
  // An error is no value.
  e: () => "",
  d: ({ value }) => value.slice(0, 10),
  n: ({ style, value }, { dates, is1904 }) => numberText(value, dates[Number(style)] === true, is1904),
};

/** The column of a reference, from 0: `C7` is 2. −1 when it says none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/**
 * The rows of a sheet as text, empty ones between others too: row n stands at n − 1. What the sheet says of its own
 * dimensions is not believed. @throws RefusedFile
 */
export async function* readSheet(
  file: string,
  content: AsyncIterable<Buffer>,
  parts: SheetParts,
): AsyncGenerator<readonly (readonly string[])[]> {
  const rows = sheetRows(file);
  let index = -1;
  let column = -1;
  let type: string | undefined;
  let style: string | undefined;
  let value = "";
  let inline = "";
  let taking: "value" | "inline" | undefined;
  let isPronunciation = false;
  const pieces = readXml(file, content, {
    open(name, attributes) {
      taking = undefined;
      if (name === "row") {
        const number = Number(attributes["r"]);
        index = Number.isSafeInteger(number) && number > 0 ? Math.max(number - 1, index + 1) : index + 1;
        column = -1;
      } else if (name === "c") {
        const reference = columnOf(attributes["r"] ?? "");
        column = reference >= 0 ? reference : column + 1;
        type = attributes["t"];
        style = attributes["s"];
        [value, inline] = ["", ""];
      } else if (name === "v") taking = "value";
      else if (name === "rPh") isPronunciation = true;
      else if (name === "t" && !isPronunciation) taking = "inline";
    },
    text(more) {
      if (taking === "value") value += more;
      if (taking === "inline") inline += more;
      if (value.length + inline.length > limits.record) throw new RefusedFile(file, "too-long-record", "");
    },
    close(name) {
      taking = undefined;
      if (name === "c") rows.cell(column, readers[type ?? "n"]?.({ style, value, inline }, parts) ?? "");
      else if (name === "row") rows.end(index);
      else if (name === "rPh") isPronunciation = false;
    },
  });
  for await (const _ of pieces) yield rows.taken();
}
