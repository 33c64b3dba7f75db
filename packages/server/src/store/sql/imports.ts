import { createHash, randomUUID } from "node:crypto";
import type { ProblemCode } from "@maillage/engine/model";
import { sql } from "kysely";
import type { ImportCounts, ImportedFile, ImportStore, ImportWriter } from "../imports.js";
import type { Author } from "../author.js";
import { textOf } from "../rows.js";
import { auditOf } from "./audit.js";
import { createDigest } from "./digest.js";
import { bumpRevision, insertAll, partsOfAnImport, type Change, type Database } from "./tables.js";

/** Rows that are deleted at once: others may write between, and nobody waits long. */
const deletedAtOnce = 5000;

/** Nobody looks at these any more; a process that is killed before they are deleted leaves that to the next owner. */
const letGo = (change: Change, ids: readonly string[]): Promise<unknown> =>
  ids.length === 0
    ? Promise.resolve()
    : change.updateTable("imports").set({ state: "unfinished" }).where("id", "in", ids).execute();

async function forget(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const table of partsOfAnImport) {
    for (let deleted = BigInt(deletedAtOnce); deleted >= deletedAtOnce;) {
      const some = sql<number>`select rowid from ${sql.table(table)} where import in (${sql.join(ids)}) limit ${deletedAtOnce}`;
      const result = await database
        .deleteFrom(table)
        .where(sql`rowid`, "in", sql`(${some})`)
        .executeTakeFirst();
      deleted = result.numDeletedRows;
    }
  }
  await database.deleteFrom("imports").where("id", "in", ids).execute();
}

function importWriter(database: Database, id: string, begun: Author & { readonly path: string }): ImportWriter {
  // A grants file names its funder on every row: the same record again says nothing more.
  const written = new Set<string>();
  const digest = createDigest();
  const isNew = (record: string): boolean => {
    const key = createHash("sha1").update(record).digest("base64");
    if (written.has(key)) return false;
    written.add(key);
    return true;
  };
  return {
    add: (organisations, ties, problems) =>
      database.transaction().execute(async (change) => {
        const recordRow = (record: string) => ({ import: id, record });
        const rows = {
          organisations: organisations
            .map((each) => JSON.stringify(each))
            .filter(isNew)
            .map(recordRow),
          ties: ties.map((each) => recordRow(JSON.stringify(each))),
          problems: problems.map(({ row, column, value, code }) => ({ import: id, row, column, value, code })),
        };
        for (const table of partsOfAnImport) {
          await insertAll(change, table, rows[table]);
          for (const row of rows[table]) digest.add(table, row);
        }
      }),
    async finish(file) {
      const done = { ...file, digest: digest.told({ ...begun, ...file }) };
      await database.updateTable("imports").set(done).where("id", "=", id).execute();
    },
  };
}

/** The imports that ended before the process that ran them was killed. */
export async function sweepUnfinished(database: Database): Promise<void> {
  const left = await database.selectFrom("imports").select("id").where("state", "=", "unfinished").execute();
  await forget(
    database,
    left.map(({ id }) => id),
  );
}

/**
 * Imports are written under an id that no reader looks at, batch by batch so that others may write between, and count
 * from one short transaction on.
 */
export function importStore(database: Database): ImportStore {
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

  /** From now on these count, and what they replace waits to be called back. @returns what nobody can call back now */
  const publish = (ids: readonly string[], author: Author): Promise<readonly string[]> =>
    database.transaction().execute(async (change) => {
      // Ids are drawn: the journal tells the files of one import by their paths.
      const paths = await change.selectFrom("imports").selectAll().where("id", "in", ids).orderBy("path").execute();
      const earlier = () =>
        change
          .selectFrom("imports")
          .select(["id", "path"])
          .where(
            "path",
            "in",
            paths.map(({ path }) => path),
          );
      // A list that is imported again stays where it was among those that share its ids.
      for (const { path, since } of await earlier().select("since").where("state", "!=", "unfinished").execute())
        await change
          .updateTable("imports")
          .set({ since })
          .where("id", "in", ids)
          .where("path", "=", path)
          .where("since", ">", since)
          .execute();
      const gone = idsOf(await earlier().where("state", "=", "replaced").execute());
      await letGo(change, gone);
      const current = idsOf(await earlier().where("state", "=", "current").execute());
      if (current.length > 0)
        await change.updateTable("imports").set({ state: "replaced" }).where("id", "in", current).execute();
      await change.updateTable("imports").set({ state: "current" }).where("id", "in", ids).execute();
      for (const { path, source, hash, rows } of paths)
        await auditOf(change).record({
          ...author,
          action: "import.add",
          object: `import:${path}`,
          after: { source, hash, rows },
        });
      await bumpRevision(change);
      return gone;
    });

  return {
    async run(author, work) {
      const opened = new Map<string, string>();
      const open = async (path: string) => {
        const before = opened.get(path);
        if (before) await forget(database, [before]);
        const id = randomUUID();
        opened.set(path, id);
        const unread = { source: "", hash: "", rows: 0, digest: null };
        await insertAll(database, "imports", [
          { id, path, ...unread, state: "unfinished", since: author.at, ...author },
        ]);
        return importWriter(database, id, { path, ...author });
      };
      const ids = () => [...opened.values()];
      const done = await (async () => {
        const result = await work(open);
        return { result, gone: opened.size > 0 ? await publish(ids(), author) : [] };
      })().catch(async (failure: unknown) => {
        await forget(database, ids());
        throw failure;
      });
      await forget(database, done.gone);
      return done.result;
    },
    async list() {
      const rows = await database
        .selectFrom("imports")
        .select(["id", "path", "source", "hash", "rows", "state", "at", "by"])
        .where("state", "!=", "unfinished")
        .orderBy("at", "desc")
        .orderBy("path")
        .orderBy("state")
        .orderBy("hash")
        .orderBy("id")
        .execute();
      return rows.map((row) => ({ ...row, state: row.state as ImportedFile["state"] }));
    },
    async counts() {
      const counted = await Promise.all(
        partsOfAnImport.map((table) =>
          database
            .selectFrom(table)
            .select(["import", (eb) => eb.fn.countAll<number | bigint>().as("count")])
            .groupBy("import")
            .execute(),
        ),
      );
      const [records, ties, problems] = counted.map(
        (rows) => new Map(rows.map((row) => [row.import, Number(row.count)])),
      ) as [Map<string, number>, Map<string, number>, Map<string, number>];
      const ids = new Set([records, ties, problems].flatMap((each) => [...each.keys()]));
      const countsOf = (id: string): ImportCounts => ({
        records: records.get(id) ?? 0,
        ties: ties.get(id) ?? 0,
        problems: problems.get(id) ?? 0,
      });
      return new Map([...ids].map((id) => [id, countsOf(id)]));
    },
    async undo(id, author) {
      const isDone = await database.transaction().execute(async (change) => {
        const imported = () => change.selectFrom("imports").where("id", "=", id).where("state", "=", "current");
        const found = await imported().select("path").executeTakeFirst();
        if (!found) return false;
        await letGo(change, [id]);
        await change
          .updateTable("imports")
          .set({ state: "current" })
          .where("path", "=", found.path)
          .where("state", "=", "replaced")
          .execute();
        await auditOf(change).record({ ...author, action: "import.undo", object: `import:${found.path}` });
        await bumpRevision(change);
        return true;
      });
      if (isDone) await forget(database, [id]);
      return isDone;
    },
    sweepUnfinished: () => sweepUnfinished(database),
    async problems(id, after, limit) {
      const bytes = (column: "column" | "value" | "code") =>
        sql<Uint8Array>`cast(${sql.ref(column)} as blob)`.as(column);
      const rows = await database
        .selectFrom("problems")
        .select(["row", bytes("column"), bytes("value"), bytes("code")])
        .where("import", "=", id)
        .orderBy("row")
        .orderBy("column")
        .orderBy("code")
        .orderBy("value")
        .offset(after)
        .limit(limit)
        .execute();
      return rows.map(({ row, column, value, code }) => ({
        row,
        column: textOf(column),
        value: textOf(value),
        code: textOf(code) as ProblemCode,
      }));
    },
  };
}
