import type { Store } from "../store.js";
import { sqlAccounts } from "./accounts.js";
import { auditOf } from "./audit.js";
import { analysisStore } from "./analyses.js";
import { declarationStore } from "./declarations.js";
import { importStore } from "./imports.js";
import { readRecords } from "./records.js";
import { bumpRevision, type Database } from "./tables.js";

/** The store over any SQL database whose tables are up to date; how to copy and to close it is the adapter's. */
export function sqlStore(database: Database, { backup, close }: Pick<Store, "backup" | "close">): Store {
  const declarations = declarationStore(database);
  return {
    imports: importStore(database),
    declarations,
    analyses: analysisStore(database),
    accounts: sqlAccounts(database),
    async revision() {
      const { number } = await database.selectFrom("revisions").select("number").executeTakeFirstOrThrow();
      return number;
    },
    records: (today) => readRecords(database, declarations, today),
    async objections() {
      const rows = await database.selectFrom("objections").select("id").execute();
      return new Set(rows.map(({ id }) => id));
    },
    object: (id, { by, at }) =>
      database.transaction().execute(async (change) => {
        const { numInsertedOrUpdatedRows } = await change
          .insertInto("objections")
          .values({ id } as never)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (!numInsertedOrUpdatedRows) return;
        await auditOf(change).record({ by, at, action: "objection.add", object: `organisation:${id}` });
        await bumpRevision(change);
      }),
    withdrawObjection: (id, { by, at }) =>
      database.transaction().execute(async (change) => {
        const { numDeletedRows } = await change.deleteFrom("objections").where("id", "=", id).executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await auditOf(change).record({ by, at, action: "objection.withdraw", object: `organisation:${id}` });
        await bumpRevision(change);
        return true;
      }),
    backup,
    close,
  };
}
