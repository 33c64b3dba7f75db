import { readFile } from "node:fs/promises";
import { readSheet, type CellValue } from "read-excel-file/node";

const asText = (value: CellValue | null): string =>
  value === null
    ? ""
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : `${value as string | number | boolean}`;

/** The rows of the first sheet of an XLSX file, as text; a date is an ISO date. */
export async function readXlsx(path: string): Promise<string[][]> {
  const rows = await readSheet(await readFile(path));
  return rows.map((row) => row.map(asText));
}
