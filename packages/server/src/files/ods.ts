import { RefusedFile } from "@maillage/engine/model";
import { limits } from "./limits.js";
import { sheetRows } from "./sheet-rows.js";
import { readWholeXml, readXml, type Attributes } from "./xml.js";

const times = (attributes: Attributes, name: string): number => {
  const count = Number(attributes[name] ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
};

/** What stands for characters that XML would fold. */
const spaces: Readonly<Record<string, string>> = { s: " ", tab: "\t", "line-break": "\n" };

/** The names of the sheets of an OpenDocument spreadsheet's `content.xml`, in their order. @throws RefusedFile */
export async function readSheetNames(file: string, content: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const names: string[] = [];
  await readWholeXml(file, content, {
    open(name, attributes) {
      if (name === "table") names.push(attributes["table:name"] ?? "");
    },
  });
  return names;
}

/**
 * The rows of one sheet of an OpenDocument spreadsheet's `content.xml`, as text, empty ones between others too.
 * Numbers and dates are taken from their values, not from how they are shown; comments are not read.
 * @param place of the sheet, from 0 @throws RefusedFile
 */
export async function* readOdsContent(
  file: string,
  content: AsyncIterable<Buffer>,
  place: number,
): AsyncGenerator<readonly (readonly string[])[]> {
  const rows = sheetRows(file);
  let sheets = 0;
  const isHere = () => sheets - 1 === place;
  let isOver = false;
  let index = 0;
  let column = 0;
  let repeatedRow = 1;
  let repeatedCell = 1;
  let value = "";
  let text = "";
  let paragraphs = 0;
  let comments = 0;

  const add = (more: string) => {
    text += more;
    if (text.length > limits.record) throw new RefusedFile(file, "too-long-record", "");
  };

  const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    table: () => sheets++,
    "table-row": (attributes) => {
      column = 0;
      repeatedRow = times(attributes, "table:number-rows-repeated");
    },
    "table-cell": (attributes) => {
      value = attributes["office:date-value"] ?? attributes["office:value"] ?? "";
      repeatedCell = times(attributes, "table:number-columns-repeated");
      [text, paragraphs] = ["", 0];
    },
    "covered-table-cell": (attributes) => opened["table-cell"]?.(attributes),
    annotation: () => comments++,
    p: () => {
      if (comments === 0 && paragraphs++ > 0) add("\n");
    },
  };

  const closed: Readonly<Record<string, () => void>> = {
    table: () => (isOver = true),
    "table-row": () => {
      rows.end(index, repeatedRow);
      index += repeatedRow;
    },
    "table-cell": () => {
      const written = value || text;
      if (written !== "") for (let copy = 0; copy < repeatedCell; copy++) rows.cell(column + copy, written);
      column += repeatedCell;
    },
    "covered-table-cell": () => closed["table-cell"]?.(),
    annotation: () => comments--,
  };

  const pieces = readXml(file, content, {
    open(name, attributes) {
      if (isOver || (!isHere() && name !== "table")) return;
      opened[name]?.(attributes);
      const space = spaces[name];
      if (space !== undefined && comments === 0) add(space);
    },
    text(more) {
      if (!isOver && isHere() && comments === 0 && paragraphs > 0) add(more);
    },
    close(name) {
      if (!isOver && isHere()) closed[name]?.();
    },
  });
  for await (const _ of pieces) {
    yield rows.taken();
    if (isOver) return;
  }
}
