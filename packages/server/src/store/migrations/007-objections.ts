import { keysOf, nameKeysOf } from "@maillage/engine/identity";
import type { Organisation } from "@maillage/engine/model";
import { sql, type Kysely, type Migration } from "kysely";

interface Known {
  objections: { id: string; keys: string; names: string };
  organisations: { record: string };
}

/** Records that may speak of an organisation, found by the digits and letters of one of its keys. */
async function recordsAbout(database: Kysely<Known>, key: string): Promise<readonly Organisation[]> {
  const number = key.slice(key.indexOf(":") + 1);
  const rows = await database
    .selectFrom("organisations")
    .select("record")
    .where(sql<number>`instr(record, ${number})`, ">", 0)
    .execute();
  const records = rows.map(({ record }) => JSON.parse(record) as Organisation);
  return records.filter((record) => keysOf(record).includes(key));
}

/** Everything under which the organisation of an id is known in what was imported. */
async function identityOf(database: Kysely<Known>, id: string): Promise<{ keys: string[]; names: string[] }> {
  const [keys, names] = [new Set([id]), new Set<string>()];
  // The set grows while it is walked: a number that one record gives leads to others.
  for (const key of keys)
    for (const record of await recordsAbout(database, key)) {
      for (const each of keysOf(record)) keys.add(each);
      for (const name of nameKeysOf(record)) names.add(name);
    }
  return { keys: [...keys].sort(), names: [...names].sort() };
}

/** An objection was kept by the id of its day: it was lost when a register gave the organisation another. */
export const objections: Migration = {
  async up(migrated: Kysely<never>) {
    for (const name of ["keys", "names"])
      await migrated.schema
        .alterTable("objections")
        .addColumn(name, "text", (column) => column.notNull().defaultTo("[]"))
        .execute();
    const database = migrated as unknown as Kysely<Known>;
    for (const { id } of await database.selectFrom("objections").select("id").execute()) {
      const { keys, names } = await identityOf(database, id);
      await database
        .updateTable("objections")
        .set({ keys: JSON.stringify(keys), names: JSON.stringify(names) })
        .where("id", "=", id)
        .execute();
    }
  },
};
