import type { Kysely, Migration } from "kysely";

/** What an import wrote, in one number, so that a record that changed by itself is noticed; none for earlier imports. */
export const digests: Migration = {
  async up(database: Kysely<never>) {
    await database.schema.alterTable("imports").addColumn("digest", "text").execute();
  },
};
