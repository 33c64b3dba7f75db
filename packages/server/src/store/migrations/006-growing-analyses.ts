import { sql, type Kysely, type Migration } from "kysely";

/** Analyses in the order in which they were kept, whatever the clock said: it goes back in autumn, and on bad machines. */
export const growingAnalyses: Migration = {
  async up(database: Kysely<never>) {
    await database.schema
      .alterTable("analyses")
      .addColumn("sequence", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
    await sql`update analyses set sequence = (select count(*) from analyses as other
      where other.at < analyses.at or (other.at = analyses.at and other.id >= analyses.id))`.execute(database);
    await database.schema.createIndex("analyses_sequence").on("analyses").column("sequence").unique().execute();
  },
};
