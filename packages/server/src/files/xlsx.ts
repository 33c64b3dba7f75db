import { readFile } from "node:fs/promises";
import readSheet from "read-excel-file/node";

const asText = (value: unknown): string =>
  value === null || value === undefined ? "" : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

/** The rows of the first sheet of an XLSX file, as text; a date is an ISO date. */
export async function readXlsx(path: string): Promise<string[][]> {
  const sheets = (await readSheet(await readFile(path))) as unknown;
  const [first] = sheets as readonly { readonly data?: readonly (readonly unknown[])[] }[];
  const rows = (first && "data" in first ? first.data : sheets) as readonly (readonly unknown[])[];
  return rows.map((row) => row.map(asText));
}
