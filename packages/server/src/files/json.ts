import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { RefusedFile } from "@maillage/engine/problems.js";

/** Like spreadsheets, read whole: larger ones are refused. */
const mostBytes = 64 << 20;

/** A value as the cell of a table; a list as its parts between `;`, an object inside a record as nothing. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join(";");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The rows of a JSON array of flat records, the header first: every key, in the order in which it is met. @throws RefusedFile */
export async function readJson(path: string): Promise<string[][]> {
  const file = basename(path);
  if ((await stat(path)).size > mostBytes) throw new RefusedFile(file, "too-large", "64 Mo");
  let records: unknown;
  try {
    records = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RefusedFile(file, "unreadable", (error as Error).message);
  }
  if (!Array.isArray(records)) throw new RefusedFile(file, "unreadable", "JSON: [ { … }, … ]");
  const rows = records.filter(isRecord);
  if (rows.length === 0) throw new RefusedFile(file, "empty", "");
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [header, ...rows.map((row) => header.map((key) => cellOf(row[key])))];
}
