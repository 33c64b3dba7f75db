import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Organisation } from "@maillage/engine/organisation.js";
import type { Tie } from "@maillage/engine/ties.js";
import { Kysely, Migrator, SqliteDialect } from "kysely";
import Libsql from "libsql";
import { migrationProvider } from "./migrations.js";
import type { AccountTables } from "./sql/account-tables.js";
import { sqlAccounts } from "./sql/accounts.js";
import { auditGuards } from "./sql/audit.js";
import type { ImportedFile, ImportWriter, Store } from "./store.js";

interface Tables extends AccountTables {
  imports: ImportedFile;
  organisations: { path: string; record: string };
  ties: { path: string; record: string };
  problems: { path: string; row: number; column: string; value: string; code: string };
  objections: { id: string };
}

/** Another process holds the store. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

/** What SQLite says when another process writes, as a `StoreBusy`; any other failure as it is. */
const asBusy = (failure: unknown): unknown =>
  failure instanceof Error && /database is locked|SQLITE_BUSY/i.test(`${failure.name} ${failure.message}`)
    ? new StoreBusy(failure.message)
    : failure;

/** SQLite allows 32,766 variables in a statement; a row has at most five. */
const rowsInAStatement = 2000;

async function insert<T extends keyof Tables>(database: Kysely<Tables>, table: T, rows: readonly Tables[T][]) {
  for (let at = 0; at < rows.length; at += rowsInAStatement) {
    await database
      .insertInto(table)
      .values(rows.slice(at, at + rowsInAStatement) as never)
      .execute();
  }
}

function importWriter(database: Kysely<Tables>, path: string): ImportWriter {
  // A grants file names its funder on every row: the same record again says nothing more.
  const written = new Map<string, string>();
  const isNew = (organisation: Organisation, record: string): boolean => {
    if (written.get(organisation.id) === record) return false;
    written.set(organisation.id, record);
    return true;
  };
  return {
    async add(organisations, ties, problems) {
      const records = organisations
        .map((organisation) => ({ organisation, record: JSON.stringify(organisation) }))
        .filter(({ organisation, record }) => isNew(organisation, record));
      await insert(
        database,
        "organisations",
        records.map(({ record }) => ({ path, record })),
      );
      await insert(
        database,
        "ties",
        ties.map((tie) => ({ path, record: JSON.stringify(tie) })),
      );
      await insert(
        database,
        "problems",
        problems.map(({ row, column, value, code }) => ({ path, row, column, value, code })),
      );
    },
    async finish(file) {
      await insert(database, "imports", [file]);
    },
  };
}

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
 * The embedded store: SQLite in `folder`, through libsql. Write-ahead log and full synchronisation: what is
 * acknowledged survives a kill, an import that is cut leaves the old state. One process writes at a time.
 */
export async function openLibsqlStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const file = new Libsql(join(folder, "maillage.db"), { timeout: 2000 });
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  try {
    file.exec("PRAGMA journal_mode = WAL");
    file.exec("PRAGMA synchronous = FULL");
    await migrate(file, database);
    file.exec(auditGuards);
  } catch (failure) {
    await database.destroy();
    throw asBusy(failure);
  }

  return {
    accounts: sqlAccounts(database),
    async importFiles(work) {
      try {
        return await database.transaction().execute(async (transaction) =>
          work(async (path) => {
            for (const table of ["organisations", "ties", "problems", "imports"] as const) {
              await transaction.deleteFrom(table).where("path", "=", path).execute();
            }
            return importWriter(transaction, path);
          }),
        );
      } catch (failure) {
        throw asBusy(failure);
      }
    },
    files: () => database.selectFrom("imports").selectAll().orderBy("path").execute(),
    async records() {
      const read = async <T>(table: "organisations" | "ties"): Promise<T[]> => {
        const rows = await database.selectFrom(table).select("record").execute();
        return rows.map(({ record }) => JSON.parse(record) as T);
      };
      return { organisations: await read<Organisation>("organisations"), ties: await read<Tie>("ties") };
    },
    async objections() {
      const rows = await database.selectFrom("objections").select("id").execute();
      return new Set(rows.map(({ id }) => id));
    },
    async object(id) {
      await database
        .insertInto("objections")
        .values({ id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    close: () => database.destroy(),
  };
}
