import { resolve } from "node:path";
import type { Directory } from "@maillage/engine/directory/directory.js";
import type { Source } from "@maillage/engine/read/source.js";
import { organisations } from "@maillage/engine/read/layouts/organisations.js";
import { rnaImport, rnaWaldec } from "@maillage/engine/read/layouts/rna.js";
import { readRecords } from "@maillage/server/importing/read-records.js";
import { openMaillage } from "@maillage/engine/maillage.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { demo } from "../journeys/run-maillage.js";

/** The directory that some files make, each with its layout. */
export async function directoryOfFiles(files: readonly (readonly [string, Source])[]): Promise<Directory> {
  const tables = readTables();
  const read = [];
  for (const [path, source] of files)
    read.push(await readRecords(resolve(path), source, { ...tables, today: "2026-03-01" }));
  const records = {
    organisations: read.flatMap((each) => each.organisations),
    ties: read.flatMap((each) => each.ties),
  };
  return openMaillage(records, tables).directory;
}

/** The organisations of the demo territory, without its grants and ties. */
export const demoDirectory = (): Promise<Directory> =>
  directoryOfFiles([
    [demo("rna_import_demo_dpt_9Z.csv"), rnaImport],
    [demo("rna_waldec_demo_dpt_9Z.csv"), rnaWaldec],
    [demo("organisations_demo.csv"), organisations],
  ]);
