import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { silent } from "@maillage/server/importing/progress.js";
import { runImport } from "@maillage/server/importing/run-import.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { inject } from "vitest";
import { root } from "./journeys/run-maillage.js";

/** The files of the demo territory that are imported. */
export const demoFiles = readdirSync(join(root, "data/demo"))
  .filter((name) => name.endsWith(".csv") && name !== "communes.csv")
  .map((name) => join(root, "data/demo", name));

/** Who sits before the server. */
export const author = { by: "test", at: "2026-03-01T12:00:00.000Z" };

/**
 * Fills a folder with a store that holds the demo. It is imported once a run of the tests, by whoever needs it first:
 * two who need it at once both do, and one of them is kept.
 */
export async function fillWithDemo(folder: string): Promise<void> {
  const known = join(inject("sharedFolder"), "demo");
  if (!existsSync(known)) {
    const made = mkdtempSync(join(inject("sharedFolder"), "making-"));
    const store = await openLibsqlStore(made, { owner: true });
    await runImport(demoFiles, {}, store, readTables(), silent, author);
    await store.close();
    try {
      renameSync(made, known);
    } catch {
      rmSync(made, { recursive: true });
    }
  }
  cpSync(known, folder, { recursive: true });
}
