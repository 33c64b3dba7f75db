import { sql, type Kysely, type Migration } from "kysely";

/**
 * An id that a list gave its rows means nothing elsewhere: what tells lists that share ids, whichever is imported again,
 * is the day on which each first came; and a declaration keeps which list's row it is about.
 */
export const lists: Migration = {
  async up(database: Kysely<never>) {
    await database.schema
      .alterTable("imports")
      .addColumn("since", "text", (column) => column.notNull().defaultTo(""))
      .execute();
    await sql`update imports set since = at`.execute(database);
    for (const name of ["list", "other_list"])
      await database.schema.alterTable("declarations").addColumn(name, "text").execute();
  },
};
