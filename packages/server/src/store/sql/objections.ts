import type { Store } from "../store.js";
import { jsonOf } from "../rows.js";
import { auditOf } from "./audit.js";
import { bumpRevision, type Change, type Database } from "./tables.js";

const list = (text: string) => jsonOf(text) as readonly string[];

async function objectionsIn(from: Database | Change) {
  const rows = await from.selectFrom("objections").select(["id", "keys", "names"]).orderBy("id").execute();
  return rows.map(({ id, keys, names }) => ({ id, keys: list(keys), names: list(names) }));
}

export const objectionStore = (
  database: Database,
): Pick<Store, "objections" | "object" | "learn" | "withdrawObjection"> => ({
  objections: () => objectionsIn(database),
  object: ({ id, keys, names }, { by, at }) =>
    database.transaction().execute(async (change) => {
      const { numInsertedOrUpdatedRows } = await change
        .insertInto("objections")
        .values({ id, since: at, keys: JSON.stringify(keys), names: JSON.stringify(names) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (!numInsertedOrUpdatedRows) return;
      await change.deleteFrom("analyses").execute();
      await auditOf(change).record({ by, at, action: "objection.add", object: `organisation:${id}` });
      await bumpRevision(change);
    }),
  learn: (objections) =>
    database.transaction().execute(async (change) => {
      for (const { id, keys, names } of objections)
        await change
          .updateTable("objections")
          .set({ keys: JSON.stringify(keys), names: JSON.stringify(names) })
          .where("id", "=", id)
          .execute();
    }),
  withdrawObjection: (id, { by, at }) =>
    database.transaction().execute(async (change) => {
      const all = await objectionsIn(change);
      const meant = all.filter((objection) => objection.id === id || objection.keys.includes(id));
      for (const objection of meant) {
        await change.deleteFrom("objections").where("id", "=", objection.id).execute();
        await auditOf(change).record({ by, at, action: "objection.withdraw", object: `organisation:${objection.id}` });
      }
      if (meant.length > 0) await bumpRevision(change);
      return meant.length > 0;
    }),
});
