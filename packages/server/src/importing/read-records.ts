import { basename } from "node:path";
import type { Records } from "@maillage/engine/identity";
import { RefusedFile, type Organisation, type Tie } from "@maillage/engine/model";
import { missingColumns, type Source } from "@maillage/engine/read";
import { openTable } from "../files/open-table.js";
import type { ReadingTables } from "./import-file.js";

/** Everything a file of one known layout holds, in memory: for small sets. @throws RefusedFile */
export async function readRecords(path: string, source: Source, tables: ReadingTables): Promise<Records> {
  const table = await openTable(path);
  const missing = missingColumns(source, table.header);
  if (missing.length > 0) throw new RefusedFile(basename(path), "missing-columns", missing.join(", "));
  const readRow = source.open(table.header, { file: basename(path), ...tables });
  const organisations: Organisation[] = [];
  const ties: Tie[] = [];
  for await (const row of table.rows()) {
    const reading = readRow(row);
    organisations.push(...reading.organisations);
    ties.push(...reading.ties);
  }
  return { organisations, ties };
}
