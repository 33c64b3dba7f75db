import { sql, type Kysely, type Migration } from "kysely";

/** Files, and what was read of them. */
export const imports: Migration = {
  async up(database: Kysely<never>) {
    await database.schema
      .createTable("imports")
      .addColumn("path", "text", (column) => column.primaryKey())
      .addColumn("source", "text", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("rows", "integer", (column) => column.notNull())
      .execute();
    for (const table of ["organisations", "ties"]) {
      await database.schema
        .createTable(table)
        .addColumn("path", "text", (column) => column.notNull())
        .addColumn("record", "text", (column) => column.notNull())
        .execute();
      await database.schema.createIndex(`${table}_path`).on(table).column("path").execute();
    }
    await database.schema
      .createTable("problems")
      .addColumn("path", "text", (column) => column.notNull())
      .addColumn("row", "integer", (column) => column.notNull())
      .addColumn("column", "text", (column) => column.notNull())
      .addColumn("value", "text", (column) => column.notNull())
      .addColumn("code", "text", (column) => column.notNull())
      .execute();
    await database.schema.createIndex("problems_path").on("problems").column("path").execute();
    await database.schema
      .createTable("objections")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("since", "text", (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
      .execute();
  },
};
