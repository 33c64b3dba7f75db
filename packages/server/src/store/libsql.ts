import { Kysely, Migrator } from "kysely";
import Libsql from "libsql";
import { asOpeningFailure, asStoreFailure, StoreFull, StoreHurt } from "./failures.js";
import { LibsqlDialect } from "./libsql-driver.js";
import { atRest, databaseFile, inUse, lookAt, ownerFile, wasUsed } from "./look.js";
import { migrationProvider } from "./migrations/migrations.js";
import { checkIsOurs, checkTexts, tablesIn } from "./ours.js";
import { keepPrivate, makePrivateFolder } from "./private.js";
import { writeBackup } from "./backup.js";
import { auditGuards } from "./sql/audit.js";
import { sweepUnfinished } from "./sql/imports.js";
import { sqlStore } from "./sql/store.js";
import type { Tables } from "./sql/tables.js";
import type { Store } from "./store.js";

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
export function own(folder: string): () => void {
  keepPrivate(ownerFile(folder));
  const lock = new Libsql(ownerFile(folder), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (failure) {
    lock.close();
    throw failure;
  }
  return () => lock.close();
}

/** Does what is worth doing where there is room: on a full disk a store is still read. */
function whereThereIsRoom(work: () => void): void {
  try {
    work();
  } catch (failure) {
    if (!(asStoreFailure(failure) instanceof StoreFull)) throw failure;
  }
}

/** Writes in the database itself whether an owner has it open: whoever finds it so without its log knows it is lost. */
function mark(file: Libsql.Database, use: number): void {
  file.exec(`PRAGMA user_version = ${use}`);
  file.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
}

/** A mark that cannot be taken back, for want of room say, must not tell of a log that was lost. @returns what ends it */
function unmark(file: Libsql.Database, folder: string): () => void {
  try {
    mark(file, atRest);
    return () => {};
  } catch {
    return () => keepPrivate(`${databaseFile(folder)}-wal`);
  }
}

/** Opens the database, if it is ours; a foreign one is not written to. @throws StoreHurt */
function openOurs(folder: string): Libsql.Database {
  lookAt(folder);
  keepPrivate(databaseFile(folder));
  const file = new Libsql(databaseFile(folder), { timeout: patience });
  try {
    if (tablesIn(file).length > 0) checkIsOurs(file);
    else if (wasUsed(folder)) throw new StoreHurt("emptied", databaseFile(folder));
    file.exec("PRAGMA journal_mode = WAL");
    file.exec("PRAGMA synchronous = FULL");
    return file;
  } catch (failure) {
    file.close();
    throw failure;
  }
}

/**
 * The embedded store: SQLite in `folder`, through libsql. Write-ahead log and full synchronisation: what is
 * acknowledged survives a kill. An owner (who imports or serves) is alone; others may read, back up, and make a small
 * change beside it. Its files are for who started Maillage alone.
 * @throws StoreBusy when there is an owner already, or the database stays locked; StoreFull; StoreHurt
 */
export async function openLibsqlStore(folder: string, { owner = false } = {}): Promise<Store> {
  let close = async () => {};
  try {
    makePrivateFolder(folder);
    const file = openOurs(folder);
    const database = new Kysely<Tables>({ dialect: new LibsqlDialect(file) });
    close = () => database.destroy();
    // The tables come before the lock: whoever is killed between the two leaves a store, not a lock beside nothing.
    await migrate(file, database);
    checkTexts(file);
    file.exec(auditGuards);
    if (owner) {
      const release = own(folder);
      whereThereIsRoom(() => mark(file, inUse));
      close = async () => {
        const ended = unmark(file, folder);
        await database.destroy();
        ended();
        release();
      };
      await sweepUnfinished(database);
    }
    return sqlStore(database, { backup: async (path) => writeBackup(file, path), close: () => close() });
  } catch (failure) {
    await close().catch(() => {});
    throw asOpeningFailure(failure);
  }
}
