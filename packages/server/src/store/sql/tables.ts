import type { Kysely, Transaction } from "kysely";
import type { AccountTables } from "./account-tables.js";

/** The tables, as `migrations/` make them. Rows only: mappers beside them make what the ports speak of. */
export interface Tables extends AccountTables {
  imports: {
    id: string;
    path: string;
    source: string;
    hash: string;
    rows: number;
    state: string;
    at: string;
    by: string;
    digest: string | null;
    /** When a file of this path was first imported. */
    since: string;
  };
  organisations: { import: string; record: string };
  ties: { import: string; record: string };
  problems: { import: string; row: number; column: string; value: string; code: string };
  /** `keys` and `names` are JSON lists. */
  objections: { id: string; since: string; keys: string; names: string };
  declarations: {
    id: string;
    kind: string;
    organisation: string;
    other: string | null;
    content: string;
    by: string;
    at: string;
    ended_by: string | null;
    ended_at: string | null;
    /** Paths of the lists that gave the ids of both, where those mean nothing elsewhere. */
    list: string | null;
    other_list: string | null;
  };
  analyses: {
    id: string;
    parameters: string;
    revision: number;
    at: string;
    manifest: string;
    result: string;
    sequence: number;
  };
  revisions: { id: number; number: number };
}

/** Tables that hold what was read of files. */
export const partsOfAnImport = ["organisations", "ties", "problems"] as const;

export type Database = Kysely<Tables>;
export type Change = Transaction<Tables>;

/** Says, in the transaction that changes something, that what ranking reads has changed. */
export const bumpRevision = (change: Change): Promise<unknown> =>
  change
    .updateTable("revisions")
    .set(({ eb }) => ({ number: eb("number", "+", 1) }))
    .execute();

/** SQLite allows 32,766 variables in a statement; a row has at most nine. */
const rowsInAStatement = 2000;

/** Inserts any number of rows. */
export async function insertAll<T extends keyof Tables>(database: Database, table: T, rows: readonly Tables[T][]) {
  for (let at = 0; at < rows.length; at += rowsInAStatement) {
    await database
      .insertInto(table)
      .values(rows.slice(at, at + rowsInAStatement) as never)
      .execute();
  }
}
