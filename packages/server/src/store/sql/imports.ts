import { randomUUID } from "node:crypto";
import type { Organisation } from "@maillage/engine/organisation.js";
import type { ImportedFile, ImportStore, ImportWriter } from "../imports.js";
import type { Author } from "../store.js";
import { auditOf } from "./audit.js";
import { bumpRevision, insertAll, type Change, type Database } from "./tables.js";

const partsOfAnImport = ["organisations", "ties", "problems"] as const;

async function forget(change: Change, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const table of partsOfAnImport) await change.deleteFrom(table).where("import", "in", ids).execute();
  await change.deleteFrom("imports").where("id", "in", ids).execute();
}

function importWriter(database: Database, id: string): ImportWriter {
  // A grants file names its funder on every row: the same record again says nothing more.
  const written = new Map<string, string>();
  const isNew = ({ id: organisation }: Organisation, record: string): boolean => {
    if (written.get(organisation) === record) return false;
    written.set(organisation, record);
    return true;
  };
  return {
    add: (organisations, ties, problems) =>
      database.transaction().execute(async (change) => {
        const records = organisations
          .map((organisation) => ({ organisation, record: JSON.stringify(organisation) }))
          .filter(({ organisation, record }) => isNew(organisation, record));
        await insertAll(
          change,
          "organisations",
          records.map(({ record }) => ({ import: id, record })),
        );
        await insertAll(
          change,
          "ties",
          ties.map((tie) => ({ import: id, record: JSON.stringify(tie) })),
        );
        await insertAll(
          change,
          "problems",
          problems.map(({ row, column, value, code }) => ({ import: id, row, column, value, code })),
        );
      }),
    async finish(file) {
      await database.updateTable("imports").set(file).where("id", "=", id).execute();
    },
  };
}

/** The imports that ended before the process that ran them was killed. */
export async function sweepUnfinished(database: Database): Promise<void> {
  const left = await database.selectFrom("imports").select("id").where("state", "=", "unfinished").execute();
  const ids = left.map(({ id }) => id);
  if (ids.length > 0) await database.transaction().execute((change) => forget(change, ids));
}

/**
 * Imports are written under an id that no reader looks at, batch by batch so that others may write between, and count
 * from one short transaction on.
 */
export function importStore(database: Database): ImportStore {
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

  /** From now on these count, and what they replace waits to be called back. */
  const publish = (ids: readonly string[], author: Author) =>
    database.transaction().execute(async (change) => {
      const paths = await change.selectFrom("imports").selectAll().where("id", "in", ids).execute();
      const earlier = () =>
        change
          .selectFrom("imports")
          .select("id")
          .where(
            "path",
            "in",
            paths.map(({ path }) => path),
          );
      await forget(change, idsOf(await earlier().where("state", "=", "replaced").execute()));
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
    });

  return {
    async run(author, work) {
      const opened = new Map<string, string>();
      try {
        const result = await work(async (path) => {
          const before = opened.get(path);
          if (before) await database.transaction().execute((change) => forget(change, [before]));
          const id = randomUUID();
          opened.set(path, id);
          const unread = { source: "", hash: "", rows: 0 };
          await insertAll(database, "imports", [{ id, path, ...unread, state: "unfinished", ...author }]);
          return importWriter(database, id);
        });
        if (opened.size > 0) await publish([...opened.values()], author);
        return result;
      } catch (failure) {
        await database.transaction().execute((change) => forget(change, [...opened.values()]));
        throw failure;
      }
    },
    async list() {
      const rows = await database
        .selectFrom("imports")
        .selectAll()
        .where("state", "!=", "unfinished")
        .orderBy("at", "desc")
        .orderBy("path")
        .execute();
      return rows.map((row) => ({ ...row, state: row.state as ImportedFile["state"] }));
    },
    undo: (id, author) =>
      database.transaction().execute(async (change) => {
        const imported = () => change.selectFrom("imports").where("id", "=", id).where("state", "=", "current");
        const found = await imported().select("path").executeTakeFirst();
        if (!found) return false;
        await forget(change, [id]);
        await change
          .updateTable("imports")
          .set({ state: "current" })
          .where("path", "=", found.path)
          .where("state", "=", "replaced")
          .execute();
        await auditOf(change).record({ ...author, action: "import.undo", object: `import:${found.path}` });
        await bumpRevision(change);
        return true;
      }),
    problems: (id, after, limit) =>
      database
        .selectFrom("problems")
        .select(["row", "column", "value", "code"])
        .where("import", "=", id)
        .orderBy("row")
        .orderBy("column")
        .orderBy("code")
        .orderBy("value")
        .offset(after)
        .limit(limit)
        .execute() as ReturnType<ImportStore["problems"]>,
  };
}
