import type Libsql from "libsql";
import { StoreHurt } from "./failures.js";
import { migrations } from "./migrations/migrations.js";
import { rowsOf } from "./rows.js";
import { columnsOf } from "./sql/columns.js";

const refuse = (what: string) => (): never => {
  throw new StoreHurt("damaged", what);
};

/** Names of the tables that somebody made. @throws StoreHurt `damaged` */
export const tablesIn = (file: Libsql.Database, schema = "main"): string[] =>
  [
    ...rowsOf<{ type: string; name: string; tbl_name: string; sql: string }>(
      file,
      `${schema}.sqlite_master`,
      ["type", "name", "tbl_name", "sql"],
      refuse("sqlite_master"),
    ),
  ]
    .filter(({ type, name }) => type === "table" && !name.startsWith("sqlite_"))
    .map(({ name }) => name);

/** Migrations that a database went through, by name. @throws StoreHurt `damaged` */
export const migrationsOf = (file: Libsql.Database): string[] =>
  [...rowsOf<{ name: string }>(file, "kysely_migration", ["name"], refuse("kysely_migration"))]
    .map(({ name }) => name)
    .sort();

/** @throws StoreHurt `foreign` for the database of something else, `newer` for one that a later version changed */
export function checkIsOurs(file: Libsql.Database): void {
  const tables = tablesIn(file);
  if (!["kysely_migration", "imports"].every((name) => tables.includes(name)))
    throw new StoreHurt("foreign", tables.slice(0, 5).join(", "));
  const unknown = migrationsOf(file).filter((name) => !(name in migrations));
  if (unknown.length > 0) throw new StoreHurt("newer", unknown.join(", "));
}

/** Tables that are read row by row as they come; records and results are many, and are read as bytes each time. */
const small = ["imports", "objections", "declarations", "users", "sessions", "tokens", "audit"] as const;

/** Reads every text that is handed to the driver as such later on. @throws StoreHurt `damaged` */
export function checkTexts(file: Libsql.Database): void {
  for (const table of small) {
    const columns: readonly string[] = columnsOf[table];
    for (const _ of rowsOf<Record<string, unknown>>(file, table, columns, refuse(table)));
  }
}
