import type { Store } from "../store.js";
import { sqlAccounts } from "./accounts.js";
import { analysisStore } from "./analyses.js";
import { declarationStore } from "./declarations.js";
import { importStore } from "./imports.js";
import { objectionStore } from "./objections.js";
import { readRecords } from "./records.js";
import type { Database } from "./tables.js";

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
    ...objectionStore(database),
    backup,
    close,
  };
}
