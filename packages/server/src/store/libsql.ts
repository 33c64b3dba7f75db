import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, Migrator } from "kysely";
import Libsql from "libsql";
import { asStoreFailure, LibsqlDialect } from "./libsql-driver.js";
import { migrationProvider } from "./migrations/migrations.js";
import { auditGuards } from "./sql/audit.js";
import { sweepUnfinished } from "./sql/imports.js";
import { sqlStore } from "./sql/store.js";
import type { Tables } from "./sql/tables.js";
import type { Store } from "./store.js";

export const databaseFile = (folder: string): string => join(folder, "maillage.db");

/** How long a writer waits for another one's short transaction, milliseconds. */
const patience = 5000;

/** Brings the tables up to date under the write lock, or two processes that open a new store both make them. */
async function migrate(file: Libsql.Database, database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: migrationProvider, disableTransactions: true });
  const pending = await migrator.getMigrations();
  if (pending.length > 0 && pending.every(({ executedAt }) => executedAt)) return;
  file.exec("BEGIN IMMEDIATE");
  const { error } = await migrator.migrateToLatest();
  file.exec(error ? "ROLLBACK" : "COMMIT");
  if (error) throw error;
}

/**
 * Takes the store for this process: an exclusive transaction on a file that holds nothing, which the system lets go of
 * whatever way the process ends. @returns what gives it back
 */
function own(folder: string): () => void {
  const lock = new Libsql(join(folder, "owner.db"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (failure) {
    lock.close();
    throw asStoreFailure(failure);
  }
  return () => lock.close();
}

/**
 * The embedded store: SQLite in `folder`, through libsql. Write-ahead log and full synchronisation: what is
 * acknowledged survives a kill. An owner (who imports or serves) is alone; others may read, back up, and make a small
 * change beside it.
 * @throws StoreBusy when there is an owner already, or the database stays locked; StoreFull
 */
export async function openLibsqlStore(folder: string, { owner = false } = {}): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const release = owner ? own(folder) : () => {};
  const file = new Libsql(databaseFile(folder), { timeout: patience });
  const database = new Kysely<Tables>({ dialect: new LibsqlDialect(file) });
  const close = async () => {
    await database.destroy();
    release();
  };
  try {
    file.exec("PRAGMA journal_mode = WAL");
    file.exec("PRAGMA synchronous = FULL");
    await migrate(file, database);
    file.exec(auditGuards);
    if (owner) await sweepUnfinished(database);
  } catch (failure) {
    await close();
    throw asStoreFailure(failure);
  }
  return sqlStore(database, {
    async backup(path) {
      if (existsSync(path)) throw Object.assign(new Error(path), { code: "EEXIST" });
      file.prepare("VACUUM INTO ?").run(path);
    },
    close,
  });
}
