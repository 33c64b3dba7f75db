import type { Hash } from "node:crypto";
import { basename } from "node:path";
import { RefusedFile, type Problem } from "@maillage/engine/model";
import type { Row } from "@maillage/engine/read";
import { alignTo } from "./align.js";
import { bytesOf, containerOf, newHash, type FileToRead } from "./bytes.js";
import { readCsv } from "./csv.js";
import { encodingOf, newEncodingCount, type Encoding, type EncodingCount } from "./decode.js";
import { deepestHeader, findHeader } from "./find-header.js";
import { isGraph, readGraph } from "./graph.js";
import { isJson, readJson } from "./json.js";
import { limits } from "./limits.js";
import { readSpreadsheet } from "./spreadsheet.js";

/** A file as a table. */
export interface Table {
  readonly header: readonly string[];
  /**
   * Read once, in order. A row that cannot be put under the header is passed over.
   * @param report told of what is wrong with rows and cells, and at the end with the file
   */
  rows(report?: (problem: Problem) => void): AsyncIterable<Row>;
  /** How many bytes of the file were read so far, where it is read as it comes. */
  bytes(): number;
  /** How its letters are written, as far as it was read; null for what says so itself: JSON, spreadsheets. */
  encoding(): Encoding | null;
  /** SHA-256 of the file's bytes, once the rows are read. */
  hash(): string;
  /** How many rows were read, those that were passed over included. */
  count(): number;
  /** Lets go of the file; needed when the rows are not read to their end. */
  close(): Promise<void>;
}

/** The records of a file, its header among the first ones. */
async function recordsOf(
  file: FileToRead,
  hash: Hash,
  encodings: EncodingCount,
  read: (bytes: number) => void,
  chosen: (sheet: string) => void,
): Promise<{ readonly records: AsyncGenerator<readonly string[]>; readonly isText: boolean }> {
  const container = await containerOf(file);
  if (container === "zip") {
    for await (const _chunk of bytesOf(file, "plain", hash));
    return { records: readSpreadsheet(file, chosen), isText: false };
  }
  if (await isGraph(file, container)) return { records: readGraph(file, container, hash, read), isText: false };
  return (await isJson(file, container))
    ? { records: readJson(file, container, hash, read), isText: false }
    : { records: readCsv(file.name, bytesOf(file, container, hash, read), encodings), isText: true };
}

/** The header, and the records after it that were read to find it. @throws RefusedFile when there is none */
async function readHeader(file: string, records: AsyncGenerator<readonly string[]>) {
  const first: (readonly string[])[] = [];
  while (first.length < deepestHeader) {
    const { done, value } = await records.next();
    if (done) break;
    if (value.length > limits.columns) throw new RefusedFile(file, "too-many-columns", `${value.length}`);
    first.push(value);
  }
  const at = findHeader(first);
  const following = first.slice(at + 1);
  const header = trimHeader(first[at] ?? [], following);
  if (header.length === 0) throw new RefusedFile(file, "empty", "");
  return { header, following };
}

/** Opens a CSV, JSON, GEXF or GraphML (plain or gzip), XLSX or ODS file. @throws RefusedFile for a file that is no table */
export async function openTable(path: string, name = basename(path)): Promise<Table> {
  const file: FileToRead = { path, name };
  const hash = newHash();
  const encodings = newEncodingCount();
  let bytes = 0;
  let sheet = "";
  const { records, isText } = await recordsOf(
    file,
    hash,
    encodings,
    (read) => (bytes = read),
    (named) => (sheet = named),
  );
  const close = async () => void (await records.return(undefined));
  const { header, following } = await readHeader(name, records).catch(async (failure: unknown) => {
    await close();
    throw failure;
  });
  const align = alignTo(header);

  async function* all(): AsyncGenerator<readonly string[]> {
    yield* following;
    yield* records;
  }

  let number = 0;
  async function* rows(tell: (problem: Problem) => void = () => {}): AsyncGenerator<Row> {
    const report = (row: number, column: string, value: string, code: Problem["code"]) =>
      tell({ file: name, row, column, value: value.slice(0, 80), code });
    if (sheet !== "") report(0, "", sheet, "sheet.chosen");
    try {
      for await (const record of all()) {
        if (++number > limits.rows) throw new RefusedFile(name, "too-large", `${limits.rows}`);
        if (record.every((cell) => cell.trim() === "")) continue;
        const aligned = align(record);
        // The cells of such a row may be anybody's name: only how many there are is told.
        if (!aligned || aligned.mended) report(number, "", `${record.length} / ${header.length}`, "row.columns");
        if (!aligned) continue;
        const cells = aligned.cells.map((cell, column) => {
          if (cell.includes("\ufffd")) report(number, header[column] ?? "", cell, "text.encoding");
          if (cell.length <= limits.cell) return cell;
          report(number, header[column] ?? "", cell.slice(0, 40), "text.too-long");
          return cell.slice(0, limits.cell);
        });
        yield { number, cells };
      }
    } finally {
      await close();
    }
    if (encodings.utf8 > 0 && encodings.legacy > 0)
      report(0, "", `${encodings.legacy} / ${encodings.utf8}`, "text.encoding");
  }

  return {
    header,
    rows,
    bytes: () => bytes,
    encoding: () => (isText ? encodingOf(encodings) : null),
    hash: () => hash.copy().digest("hex"),
    count: () => number,
    close,
  };
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
