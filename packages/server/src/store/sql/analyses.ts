import type { AnalysisStore } from "../analyses.js";
import type { Database } from "./tables.js";

const mostKept = 20;

export const analysisStore = (database: Database): AnalysisStore => ({
  keep: (analysis) =>
    database.transaction().execute(async (change) => {
      await change.insertInto("analyses").values(analysis).execute();
      const kept = await change.selectFrom("analyses").select("id").orderBy("at", "desc").orderBy("id").execute();
      const gone = kept.slice(mostKept).map(({ id }) => id);
      if (gone.length > 0) await change.deleteFrom("analyses").where("id", "in", gone).execute();
    }),
  latest: (parameters) =>
    database
      .selectFrom("analyses")
      .selectAll()
      .where("parameters", "=", parameters)
      .orderBy("at", "desc")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst(),
  list: () =>
    database
      .selectFrom("analyses")
      .select(["id", "parameters", "revision", "at"])
      .orderBy("at", "desc")
      .orderBy("id")
      .execute(),
});
