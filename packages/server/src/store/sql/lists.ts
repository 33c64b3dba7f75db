import { isLocalId } from "@maillage/engine/identity";
import { sql } from "kysely";
import type { Change, Database } from "./tables.js";

/** Imports that count, those whose file came first before the others. */
export const currentImports = (database: Database | Change) =>
  database
    .selectFrom("imports")
    .select(["id", "path"])
    .where("state", "=", "current")
    .orderBy("since")
    .orderBy("path")
    .execute();

/** The list whose row bears an id, the first that came; undefined for an id that is the same everywhere, or of no row. */
export async function listOf(database: Database | Change, id: string | undefined): Promise<string | undefined> {
  if (id === undefined || !isLocalId(id)) return undefined;
  const start = `{"id":${JSON.stringify(id)},`;
  const found = await database
    .selectFrom("imports")
    .innerJoin("organisations", "organisations.import", "imports.id")
    .select("path")
    .where("state", "=", "current")
    .where(sql<string>`substr(record, 1, ${start.length})`, "=", start)
    .orderBy("since")
    .orderBy("path")
    .limit(1)
    .executeTakeFirst();
  return found?.path;
}
