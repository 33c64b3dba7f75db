import { randomUUID } from "node:crypto";
import {
  Outdated,
  rankedKinds,
  type Contents,
  type Declaration,
  type DeclarationKind,
  type DeclarationStore,
  type Known,
} from "../declarations.js";
import { jsonOf } from "../rows.js";
import { auditOf } from "./audit.js";
import { listOf } from "./lists.js";
import { bumpRevision, type Change, type Database, type Tables } from "./tables.js";

function declarationOf<K extends DeclarationKind>(row: Tables["declarations"]): Declaration<K> {
  const { id, kind, organisation, other, content, by, at, ended_by, ended_at, list, other_list } = row;
  return {
    id,
    kind: kind as K,
    organisation,
    ...(other === null ? {} : { other }),
    ...(list === null ? {} : { list }),
    ...(other_list === null ? {} : { otherList: other_list }),
    content: jsonOf(content) as Contents[K],
    by,
    at,
    ...(ended_by === null || ended_at === null ? {} : { ended: { by: ended_by, at: ended_at } }),
  };
}

/** How the journal calls a change. */
const told = (what: string, { kind, organisation }: Pick<Declaration, "kind" | "organisation">) => ({
  action: `${kind}.${what}`,
  object: `organisation:${organisation}`,
});

export function declarationStore(database: Database): DeclarationStore {
  const about = (from: Database | Change, organisation: Known) => {
    const ids = typeof organisation === "string" ? [organisation] : organisation;
    return from
      .selectFrom("declarations")
      .where(({ eb, or }) => or([eb("organisation", "in", ids), eb("other", "in", ids)]));
  };

  async function versionIn(from: Database | Change, organisation: Known): Promise<number> {
    const rows = await about(from, organisation).select("ended_at").execute();
    return rows.length + rows.filter(({ ended_at }) => ended_at !== null).length;
  }

  async function refuseOutdated(change: Change, organisation: Known, seen: number | undefined): Promise<void> {
    const version = await versionIn(change, organisation);
    if (seen !== undefined && seen !== version) throw new Outdated(version);
  }

  return {
    version: (organisation) => versionIn(database, organisation),
    add: (declaration, author, replacing = [], seen, known = declaration.organisation) =>
      database.transaction().execute(async (change) => {
        await refuseOutdated(change, known, seen);
        if (replacing.length > 0) {
          await change
            .updateTable("declarations")
            .set({ ended_by: author.by, ended_at: author.at })
            .where("id", "in", replacing)
            .where("ended_at", "is", null)
            .execute();
        }
        const { kind, organisation, other, content } = declaration;
        const id = randomUUID();
        const list = await listOf(change, organisation);
        const otherList = await listOf(change, other);
        const lists = { list: list ?? null, other_list: otherList ?? null };
        await change
          .insertInto("declarations")
          .values({
            id,
            kind,
            organisation,
            other: other ?? null,
            content: JSON.stringify(content),
            ...author,
            ...lists,
          })
          .execute();
        await auditOf(change).record({ ...author, ...told("add", declaration), after: { id, other, ...content } });
        if (rankedKinds.has(kind)) await bumpRevision(change);
        return { id, ...declaration, ...author };
      }),
    end: (id, author, seen, known) =>
      database.transaction().execute(async (change) => {
        const open = change.selectFrom("declarations").selectAll().where("id", "=", id).where("ended_at", "is", null);
        const row = await open.executeTakeFirst();
        if (!row) return undefined;
        await refuseOutdated(change, known ?? row.organisation, seen);
        const ended = { ended_by: author.by, ended_at: author.at };
        await change.updateTable("declarations").set(ended).where("id", "=", id).execute();
        const declaration = declarationOf({ ...row, ...ended });
        await auditOf(change).record({
          ...author,
          ...told("end", declaration),
          before: { id, ...declaration.content },
        });
        if (rankedKinds.has(declaration.kind)) await bumpRevision(change);
        return declaration;
      }),
    async get(id) {
      const row = await database.selectFrom("declarations").selectAll().where("id", "=", id).executeTakeFirst();
      return row && declarationOf(row);
    },
    async about(organisation) {
      const rows = await about(database, organisation).selectAll().orderBy("at").orderBy("id").execute();
      return rows.map((row) => declarationOf(row));
    },
    async current<K extends DeclarationKind>(kind: K, after = "", limit = Number.MAX_SAFE_INTEGER) {
      const rows = await database
        .selectFrom("declarations")
        .selectAll()
        .where("kind", "=", kind)
        .where("ended_at", "is", null)
        .where("id", ">", after)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map((row) => declarationOf<K>(row));
    },
  };
}
