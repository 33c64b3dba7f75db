import { sql } from "kysely";
import type { AnalysisStore } from "../analyses.js";
import { textOf } from "../rows.js";
import type { Database } from "./tables.js";

const mostKept = 20;

const columns = ["id", "parameters", "revision", "at"] as const;

export const analysisStore = (database: Database): AnalysisStore => ({
  keep: (analysis) =>
    database.transaction().execute(async (change) => {
      const sequence = sql<number>`(select coalesce(max(${sql.ref("sequence")}), 0) + 1 from ${sql.table("analyses")})`;
      await change
        .insertInto("analyses")
        .values({ ...analysis, sequence })
        .execute();
      const kept = await change.selectFrom("analyses").select("id").orderBy("sequence", "desc").execute();
      const gone = kept.slice(mostKept).map(({ id }) => id);
      if (gone.length > 0) await change.deleteFrom("analyses").where("id", "in", gone).execute();
    }),
  async latest(parameters) {
    const found = await database
      .selectFrom("analyses")
      .select([...columns, "manifest", sql<Uint8Array>`cast(result as blob)`.as("result")])
      .where("parameters", "=", parameters)
      .orderBy("sequence", "desc")
      .limit(1)
      .executeTakeFirst();
    return found && { ...found, result: textOf(found.result) };
  },
  async forget(id) {
    const all = database.deleteFrom("analyses");
    await (id === undefined ? all : all.where("id", "=", id)).execute();
  },
  list: () => database.selectFrom("analyses").select(columns).orderBy("sequence", "desc").execute(),
});
