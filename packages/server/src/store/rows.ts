import { isUtf8 } from "node:buffer";
import type Libsql from "libsql";
import { StoreHurt } from "./failures.js";

/**
 * Text of SQLite, read as bytes. The driver ends the whole process over a text that is no UTF-8, and one bit that is
 * wrong on a disk makes one: what may be damaged is never handed to it as text.
 */

/** What the driver gives for bytes: one or the other, by how it is asked. */
type Bytes = ArrayBuffer | Uint8Array;

const bytesOf = (value: Bytes): Buffer =>
  value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);

const quoted = (name: string): string => `"${name}"`;

const asBytes = (column: string): string =>
  `CASE typeof(${quoted(column)}) WHEN 'text' THEN CAST(${quoted(column)} AS BLOB) ELSE ${quoted(column)} END AS ${quoted(column)}`;

/**
 * Rows of a table, one after the other: it may be larger than memory.
 * @param broken told of each row with a text that is none; what can be shown of it follows
 */
export function* rowsOf<T>(
  file: Libsql.Database,
  table: string,
  columns: readonly (keyof T & string)[],
  broken: () => void,
  rest = "",
): Generator<T> {
  const statement = file.prepare(`SELECT ${columns.map(asBytes).join(", ")} FROM ${table} ${rest}`);
  for (const row of statement.iterate() as Iterable<Record<string, unknown>>) {
    let isWhole = true;
    const entries = columns.map((column) => {
      const value = row[column];
      if (!(value instanceof ArrayBuffer || value instanceof Uint8Array)) return [column, value];
      const bytes = bytesOf(value);
      isWhole &&= isUtf8(bytes);
      return [column, bytes.toString("utf8")];
    });
    if (!isWhole) broken();
    yield Object.fromEntries(entries) as T;
  }
}

/** A text that was read as bytes. @throws StoreHurt `damaged` */
export function textOf(value: Bytes | string): string {
  if (typeof value === "string") return value;
  const bytes = bytesOf(value);
  if (!isUtf8(bytes)) throw new StoreHurt("damaged", "UTF-8");
  return bytes.toString("utf8");
}

/** What a text says that we wrote as JSON. @throws StoreHurt `damaged` */
export function jsonOf(value: Bytes | string): unknown {
  const text = textOf(value);
  try {
    return JSON.parse(text) as unknown;
  } catch (failure) {
    throw new StoreHurt("damaged", (failure as Error).message);
  }
}
