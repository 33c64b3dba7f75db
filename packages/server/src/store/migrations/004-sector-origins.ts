import type { Kysely, Migration } from "kysely";

interface Stored {
  readonly sectors: readonly { readonly evidence?: unknown; readonly origin: string }[];
}

/** The second code of an organisation passed for a guess, its place in the list for the evidence. */
function mended(record: string): string {
  const organisation = JSON.parse(record) as Stored;
  const [first] = organisation.sectors;
  return JSON.stringify({
    ...organisation,
    sectors: organisation.sectors.map(({ evidence, ...fact }) =>
      typeof evidence === "number"
        ? { ...fact, origin: first?.origin ?? fact.origin }
        : { ...fact, ...(evidence === undefined ? {} : { evidence }) },
    ),
  });
}

/** SQLite allows 32,766 variables in a statement. */
const rowsInAStatement = 2000;

/** Mends what versions before this one stored of organisations with two codes of objet social. */
export const sectorOrigins: Migration = {
  async up(database: Kysely<never>) {
    const tables = database as unknown as Kysely<{ organisations: { import: string; record: string } }>;
    for (const digit of "123456789") {
      const pattern = `%"evidence":${digit}%`;
      const rows = await tables.selectFrom("organisations").selectAll().where("record", "like", pattern).execute();
      await tables.deleteFrom("organisations").where("record", "like", pattern).execute();
      const whole = rows.map((row) => ({ ...row, record: mended(row.record) }));
      for (let at = 0; at < whole.length; at += rowsInAStatement)
        await tables
          .insertInto("organisations")
          .values(whole.slice(at, at + rowsInAStatement))
          .execute();
    }
  },
};
