import { sql } from "kysely";
import type { Audit, AuditLine } from "../audit.js";
import { jsonOf } from "../rows.js";
import type { AccountTables } from "./account-tables.js";
import type { Database } from "./tables.js";

const textOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

const lineOf = ({ before, after, ...row }: AccountTables["audit"]): AuditLine => ({
  ...row,
  ...(before === null ? {} : { before: jsonOf(before) }),
  ...(after === null ? {} : { after: jsonOf(after) }),
});

/** The journal, in a database or in the transaction of a change. */
export const auditOf = (database: Database): Audit => ({
  async record({ at, by, action, object, before, after }) {
    // The number comes from the lines themselves, in the statement that adds one: they leave no gap, and two writers
    // that found the same number cannot both keep it.
    const sequence = sql<number>`(select coalesce(max(${sql.ref("sequence")}), 0) + 1 from ${sql.table("audit")})`;
    await database
      .insertInto("audit")
      .values({ sequence, at, by, action, object, before: textOf(before), after: textOf(after) })
      .execute();
  },
  async list({ before, limit }) {
    const lines = database.selectFrom("audit").selectAll().orderBy("sequence", "desc").limit(limit);
    const rows = await (before === undefined ? lines : lines.where("sequence", "<", before)).execute();
    return rows.map((row) => lineOf(row));
  },
});

/** Has the database itself refuse that a line of the journal be changed or taken out (SQLite). */
export const auditGuards = ["update", "delete"]
  .map(
    (change) =>
      `create trigger if not exists audit_no_${change} before ${change} on audit begin select raise(abort, 'the journal only grows'); end;`,
  )
  .join("\n");
