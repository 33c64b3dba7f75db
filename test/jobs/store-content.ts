import { createHash } from "node:crypto";
import { join } from "node:path";
import Libsql from "libsql";

const tables = ["imports", "organisations", "ties", "problems", "objections", "declarations", "revisions", "audit"];

/** A digest of every row of a store, whatever reads or hides them. */
export function contentOf(folder: string): string {
  const file = new Libsql(join(folder, "maillage.db"), { timeout: 5000 });
  try {
    const hash = createHash("sha256");
    for (const table of tables) {
      hash.update(table);
      for (const row of file.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all()) {
        const { _metadata: _, ...cells } = row as Record<string, unknown>;
        hash.update(JSON.stringify(cells));
      }
    }
    return hash.digest("hex");
  } finally {
    file.close();
  }
}
