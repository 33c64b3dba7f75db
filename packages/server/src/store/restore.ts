import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import Libsql from "libsql";
import { asOpeningFailure, StoreHurt } from "./failures.js";
import { openLibsqlStore, own } from "./libsql.js";
import { databaseFile } from "./look.js";
import { tablesIn } from "./ours.js";
import { makePrivateFolder } from "./private.js";
import type { Author } from "./author.js";
import { NotABackup } from "./not-a-backup.js";
import { unpack } from "./unpack.js";

/** What was put back, and what whoever asked for it must know. */
export interface Restored {
  /** Whether the file bore a digest; one of an earlier version bears none, so that not all damage shows. */
  readonly isSealed: boolean;
  /** Where what could not be opened was moved to. */
  readonly movedTo?: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The journal only grows: it tells of the restoring too, and comes back where there is none. */
const journal: readonly string[] = ["audit"];

/** Who may enter is not put back: an account that was closed or a token that was revoked since must not open again. */
const whoMayEnter: readonly string[] = ["users", "tokens", "sessions"];

const isEmpty = (file: Libsql.Database, table: string): boolean =>
  file.prepare(`SELECT 1 FROM main.${quoted(table)} LIMIT 1`).get() === undefined;

/** Files of a database, by what its name ends with. */
const ends = ["", "-wal", "-shm"] as const;

/** Whether the store can be opened; brings it up to date, or makes it. @throws StoreBusy, StoreFull, StoreHurt */
async function canBeOpened(folder: string): Promise<boolean> {
  try {
    await (await openLibsqlStore(folder)).close();
    return true;
  } catch (failure) {
    // What may not be written to, and what a later version wrote, is not pushed aside.
    if (failure instanceof StoreHurt && failure.hurt !== "unwritable" && failure.hurt !== "newer") return false;
    throw failure;
  }
}

/** What is told of the restoring, and what does not outlive it. */
function conclude(file: Libsql.Database, number: number, backup: string, { by, at }: Author): void {
  file.prepare("UPDATE main.revisions SET number = max(number, ?) + 1").run(number);
  // Whoever was logged in is asked again.
  file.exec("DELETE FROM main.sessions");
  file
    .prepare(
      "INSERT INTO main.audit (sequence, at, by, action, object) SELECT coalesce(max(sequence), 0) + 1, ?, ?, 'store.restore', ? FROM main.audit",
    )
    .run(at, by, `backup:${basename(backup)}`);
}

/** Whoever took an objection back since the backup was made has taken it back: the last line of the journal about it. */
const wasWithdrawn = `SELECT 1 FROM main.audit AS line WHERE line.object = 'organisation:' || id
  AND line.action = 'objection.withdraw' AND line.sequence =
  (SELECT max(sequence) FROM main.audit WHERE object = line.object AND action IN ('objection.add', 'objection.withdraw'))`;

/** Puts what an unpacked backup holds in the place of what the store holds, in one transaction. */
function replace(folder: string, unpacked: string, backup: string, author: Author): void {
  const file = new Libsql(databaseFile(folder), { timeout: 5000 });
  try {
    file.exec("PRAGMA synchronous = FULL");
    file.prepare("ATTACH DATABASE ? AS backup").run(databaseFile(unpacked));
    file.exec("BEGIN IMMEDIATE");
    const { number } = file.prepare("SELECT number FROM main.revisions").get() as { number: number };
    const kept = new Set([
      ...(isEmpty(file, "audit") ? [] : journal),
      ...(isEmpty(file, "users") ? [] : whoMayEnter),
      "objections",
    ]);
    // How far the migrations are is each file's own matter.
    const tables = tablesIn(file, "backup").filter((table) => !table.startsWith("kysely_") && !kept.has(table));
    for (const table of tables.map(quoted)) {
      file.exec(`DELETE FROM main.${table}`);
      file.exec(`INSERT INTO main.${table} SELECT * FROM backup.${table}`);
    }
    // Whoever objected since the backup was made has objected.
    file.exec(
      `INSERT OR IGNORE INTO main.objections SELECT * FROM backup.objections WHERE NOT EXISTS (${wasWithdrawn})`,
    );
    conclude(file, number, backup, author);
    file.exec("COMMIT");
  } finally {
    file.close();
  }
}

/**
 * Puts an unpacked backup where a store stood that cannot be opened, and moves that aside, for whoever may read more of
 * it than we. @returns where it is now, when there was something @throws StoreBusy when somebody has it open
 */
function takeThePlace(folder: string, unpacked: string, backup: string, author: Author): string | undefined {
  const file = new Libsql(databaseFile(unpacked));
  try {
    conclude(file, 0, backup, author);
    // From here on its log is empty, and stays behind.
    file.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
  } finally {
    file.close();
  }
  const path = databaseFile(folder);
  const aside = `${path}.${author.at.replaceAll(/\D/g, "").slice(0, 14)}.hurt`;
  const release = own(folder);
  try {
    for (const end of ends) if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${aside}${end}`);
    renameSync(databaseFile(unpacked), path);
  } finally {
    release();
  }
  return existsSync(aside) ? aside : undefined;
}

/**
 * Puts a store back to what a backup holds, once all of the backup was read: whoever reads the store meanwhile sees the
 * old state or the new one. The revision grows, so that a running server notices. Accounts, tokens and the journal come
 * back into a store without any; elsewhere they stay as they are. An objection is never undone. A store that cannot be
 * opened is moved aside first.
 * @param mayBeUnsealed takes a database that bears no digest, a copy of the files of a store say
 * @throws NotABackup, and the store stays as it was; StoreBusy, StoreFull, StoreHurt
 */
export async function restoreStore(
  folder: string,
  backup: string,
  author: Author,
  { mayBeUnsealed = false } = {},
): Promise<Restored> {
  try {
    makePrivateFolder(folder);
    const unpacked = mkdtempSync(join(folder, "restore-"));
    try {
      const { isSealed } = await unpack(backup, unpacked, { mayBeUnsealed });
      if (await canBeOpened(folder)) {
        replace(folder, unpacked, backup, author);
        return { isSealed };
      }
      const movedTo = takeThePlace(folder, unpacked, backup, author);
      return { isSealed, ...(movedTo === undefined ? {} : { movedTo }) };
    } finally {
      rmSync(unpacked, { recursive: true, force: true });
    }
  } catch (failure) {
    throw failure instanceof NotABackup ? failure : asOpeningFailure(failure);
  }
}
