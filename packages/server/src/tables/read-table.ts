import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./data-folder.js";
import { parseOwnCsv } from "./own-csv.js";

/** One of our own tables, by its path inside `data/`: UTF-8, comma, a header. Throws when it is broken: it is ours. */
export function readTable<Column extends string>(...path: string[]): Record<Column, string>[] {
  const file = join(dataFolder, ...path);
  try {
    const [header = [], ...records] = parseOwnCsv(readFileSync(file, "utf8"));
    return records.map((cells, index) => {
      if (cells.length !== header.length)
        throw new Error(`record ${index + 2}: ${cells.length} cells of ${header.length}`);
      return Object.fromEntries(header.map((name, column) => [name, cells[column]])) as Record<Column, string>;
    });
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}
