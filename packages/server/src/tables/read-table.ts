import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { dataFolder } from "./data-folder.js";

/** One of our own tables, by its path inside `data/`: UTF-8, comma, a header. Throws when it is broken: it is ours. */
export function readTable<Column extends string>(...path: string[]): Record<Column, string>[] {
  const file = join(dataFolder, ...path);
  const { data, errors } = Papa.parse<Record<Column, string>>(readFileSync(file, "utf8"), {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Error(`${file}, row ${error.row}: ${error.message}`);
  return data;
}
