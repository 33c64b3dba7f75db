import { basename } from "node:path";
import { RefusedFile, type Problem } from "@maillage/engine/problems.js";
import { recogniseSource } from "@maillage/engine/read/sources.js";
import type { Row } from "@maillage/engine/read/source.js";
import { alignTo } from "./align.js";
import { bytesOf, containerOf, newHash } from "./bytes.js";
import { readCsv } from "./csv.js";
import type { EncodingCount } from "./decode.js";
import { isJson, readJson } from "./json.js";
import { readSpreadsheet } from "./spreadsheet.js";

/** A file as a table. */
export interface Table {
  readonly header: readonly string[];
  /** Read once, in order; a row that cannot be put under the header gives a problem and is passed over. */
  readonly rows: AsyncIterable<Row>;
  /** Fills while the rows are read. */
  readonly problems: readonly Problem[];
  /** SHA-256 of the file's bytes, once the rows are read. */
  hash(): string;
  /** How many rows were read, those that were passed over included. */
  count(): number;
}

/** Spreadsheets often begin with a title: the header is looked for in this many rows. */
const deepestHeader = 15;

/** The longest cell that is kept. */
const longestCell = 100_000;

/** The first row that is a known header, else the first row with two cells or more, else the first. */
function findHeader(beginning: readonly (readonly string[])[]): number {
  const known = beginning.findIndex((row) => recogniseSource(row) !== undefined);
  return known >= 0
    ? known
    : Math.max(
        0,
        beginning.findIndex((row) => row.filter((cell) => cell.trim() !== "").length > 1),
      );
}

async function* fromArray(rows: readonly string[][]): AsyncGenerator<string[]> {
  yield* rows;
}

/** Opens a CSV or JSON (plain or gzip), XLSX or ODS file. @throws RefusedFile for a file that is no table */
export async function openTable(path: string): Promise<Table> {
  const file = basename(path);
  const hash = newHash();
  const encodings: EncodingCount = { utf8: 0, windows1252: 0 };
  const container = await containerOf(path);
  let records: AsyncIterator<string[]>;
  if (container === "zip") {
    for await (const _chunk of bytesOf(path, "plain", hash));
    records = fromArray(await readSpreadsheet(path));
  } else if (await isJson(path, container)) {
    records = fromArray(await readJson(path, container, hash));
  } else {
    records = (await readCsv(path, container, hash, encodings)).records[Symbol.asyncIterator]();
  }
  const beginning: string[][] = [];
  while (beginning.length < deepestHeader) {
    const { done, value } = await records.next();
    if (done) break;
    beginning.push(value);
  }
  const at = findHeader(beginning);
  const header = trimHeader(beginning[at] ?? [], beginning.slice(at + 1));
  if (header.length === 0) throw new RefusedFile(file, "empty", "");
  const problems: Problem[] = [];
  const report = (row: number, column: string, value: string, code: Problem["code"]) =>
    problems.push({ file, row, column, value: value.slice(0, 80), code });
  const align = alignTo(header);

  async function* all(): AsyncGenerator<string[]> {
    yield* beginning.slice(at + 1);
    for (let next = await records.next(); !next.done; next = await records.next()) yield next.value;
  }

  let number = 0;
  async function* rows(): AsyncGenerator<Row> {
    for await (const record of all()) {
      number++;
      if (record.every((cell) => cell.trim() === "")) continue;
      const aligned = align(record);
      if (!aligned || aligned.mended) report(number, "", record.slice(0, 4).join(" | "), "row.columns");
      if (!aligned) continue;
      const cells = aligned.cells.map((cell, column) => {
        if (cell.includes("\ufffd")) report(number, header[column] ?? "", cell, "text.encoding");
        if (cell.length <= longestCell) return cell;
        report(number, header[column] ?? "", cell.slice(0, 40), "text.too-long");
        return cell.slice(0, longestCell);
      });
      yield { number, cells };
    }
    if (encodings.utf8 > 0 && encodings.windows1252 > 0)
      report(0, "", `${encodings.windows1252} / ${encodings.utf8}`, "text.encoding");
  }

  return { header, rows: rows(), problems, hash: () => hash.copy().digest("hex"), count: () => number };
}

/**
 * A header without the empty names at its end, nor the separators that another tool left on the last one. A column
 * without a name that holds something stays: one name may stand over two columns.
 */
function trimHeader(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const names = header.map((name) => name.replace(/;+$/, ""));
  const isEmpty = (column: number) => rows.every((row) => /^[;,\s]*$/.test(row[column] ?? ""));
  while (names.length > 0 && names.at(-1)?.trim() === "" && isEmpty(names.length - 1)) names.pop();
  return names;
}
