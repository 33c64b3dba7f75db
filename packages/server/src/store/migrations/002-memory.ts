import type { Kysely, Migration } from "kysely";

/**
 * Imports that replace and undo one another, what people declare, results of analyses, and a number that grows with
 * every change of what ranking reads.
 */
export const memory: Migration = {
  async up(database: Kysely<never>) {
    await database.schema.alterTable("imports").renameColumn("path", "id").execute();
    for (const [name, value] of [
      ["path", ""],
      ["state", "current"],
      ["at", ""],
      ["by", ""],
    ] as const) {
      await database.schema
        .alterTable("imports")
        .addColumn(name, "text", (column) => column.notNull().defaultTo(value))
        .execute();
    }
    const imports = (database as unknown as Kysely<{ imports: { id: string; path: string } }>).updateTable("imports");
    await imports.set(({ ref }) => ({ path: ref("id") })).execute();
    for (const table of ["organisations", "ties", "problems"]) {
      await database.schema.dropIndex(`${table}_path`).execute();
      await database.schema.alterTable(table).renameColumn("path", "import").execute();
      await database.schema.createIndex(`${table}_import`).on(table).column("import").execute();
    }
    await database.schema
      .createTable("declarations")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("organisation", "text", (column) => column.notNull())
      .addColumn("other", "text")
      .addColumn("content", "text", (column) => column.notNull())
      .addColumn("by", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("ended_by", "text")
      .addColumn("ended_at", "text")
      .execute();
    await database.schema.createIndex("declarations_organisation").on("declarations").column("organisation").execute();
    await database.schema.createIndex("declarations_other").on("declarations").column("other").execute();
    await database.schema
      .createTable("analyses")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("parameters", "text", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("manifest", "text", (column) => column.notNull())
      .addColumn("result", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createTable("revisions")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("number", "integer", (column) => column.notNull())
      .execute();
    await (database as unknown as Kysely<{ revisions: { id: number; number: number } }>)
      .insertInto("revisions")
      .values({ id: 1, number: 1 })
      .execute();
  },
};
