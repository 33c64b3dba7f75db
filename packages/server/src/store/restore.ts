import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Libsql from "libsql";
import { databaseFile, openLibsqlStore } from "./libsql.js";
import type { Author } from "./author.js";

/** A file that is no copy of a store, or of one that a later version made. */
export class NotABackup extends Error {
  override readonly name = "NotABackup";
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The journal only grows: it tells of the restoring too. */
const journal: readonly string[] = ["audit"];

/** Who may enter is not put back: an account that was closed or a token that was revoked since must not open again. */
const whoMayEnter: readonly string[] = ["users", "tokens", "sessions"];

const isEmpty = (file: Libsql.Database, table: string): boolean =>
  file.prepare(`SELECT 1 FROM main.${quoted(table)} LIMIT 1`).get() === undefined;

/** Tables with rows of ours; how far the migrations are is each file's own matter. */
const tablesIn = (file: Libsql.Database, schema: string): string[] =>
  file
    .prepare(
      `SELECT name FROM ${schema}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'kysely_%'`,
    )
    .all()
    .map((row) => (row as { name: string }).name);

/** Brings a copy of the backup up to date beside the store, so that the backup itself is never written to. */
async function upToDate(backup: string, folder: string): Promise<void> {
  try {
    copyFileSync(backup, databaseFile(folder));
    const file = new Libsql(databaseFile(folder));
    const sound = file.prepare("PRAGMA integrity_check").all() as { integrity_check: string }[];
    const tables = tablesIn(file, "main");
    file.close();
    if (sound[0]?.integrity_check !== "ok" || !tables.includes("imports")) throw new NotABackup(backup);
    await (await openLibsqlStore(folder)).close();
  } catch (failure) {
    throw failure instanceof NotABackup ? failure : new NotABackup(backup, { cause: failure });
  }
}

/**
 * Puts a store back to what a backup holds, in one transaction: whoever reads it meanwhile sees the old state or the new
 * one. The revision grows, so that a running server notices. Accounts and tokens come back into a store without accounts
 * only; elsewhere they stay as they are.
 * @throws NotABackup, and the store stays as it was
 */
export async function restoreStore(folder: string, backup: string, author: Author): Promise<void> {
  await (await openLibsqlStore(folder)).close();
  const unpacked = mkdtempSync(join(dirname(databaseFile(folder)), "restore-"));
  try {
    await upToDate(backup, unpacked);
    const file = new Libsql(databaseFile(folder), { timeout: 5000 });
    try {
      file.exec("PRAGMA synchronous = FULL");
      file.prepare("ATTACH DATABASE ? AS backup").run(databaseFile(unpacked));
      file.exec("BEGIN IMMEDIATE");
      const { number } = file.prepare("SELECT number FROM main.revisions").get() as { number: number };
      const kept = new Set([...journal, ...(isEmpty(file, "users") ? [] : whoMayEnter)]);
      const restored = tablesIn(file, "backup").filter((table) => !kept.has(table));
      for (const table of restored.map(quoted)) {
        file.exec(`DELETE FROM main.${table}`);
        file.exec(`INSERT INTO main.${table} SELECT * FROM backup.${table}`);
      }
      file.prepare("UPDATE main.revisions SET number = max(number, ?) + 1").run(number);
      // Whoever was logged in is asked again.
      file.exec("DELETE FROM main.sessions");
      file
        .prepare(
          "INSERT INTO main.audit (sequence, at, by, action, object) SELECT coalesce(max(sequence), 0) + 1, ?, ?, 'store.restore', ? FROM main.audit",
        )
        .run(author.at, author.by, `backup:${basename(backup)}`);
      file.exec("COMMIT");
    } finally {
      file.close();
    }
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}
