import type { SessionStore } from "../sessions.js";
import type { Database } from "./tables.js";
import { auditOf } from "./audit.js";
import { roleOf } from "./users.js";

export const sessionStore = (database: Database): SessionStore => ({
  open: ({ hash, name, created, idleUntil, expires }, { at, by }, proof) =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .deleteFrom("sessions")
        .where(({ eb, or }) => or([eb("idle_until", "<=", at), eb("expires", "<=", at)]))
        .execute();
      await transaction
        .insertInto("sessions")
        .values({ hash, name, created, idle_until: idleUntil, expires })
        .execute();
      const users = transaction.selectFrom("users").select("name").where("name", "=", name);
      if (proof === undefined || !(await users.where("password", "=", proof).executeTakeFirst())) {
        await transaction.deleteFrom("sessions").where("hash", "=", hash).execute();
        return false;
      }
      await auditOf(transaction).record({ at, by, action: "session.open", object: `user:${name}` });
      return true;
    }),
  async find(hash) {
    const row = await database
      .selectFrom("sessions")
      .innerJoin("users", "users.name", "sessions.name")
      .select(["sessions.hash", "sessions.name", "sessions.created", "idle_until", "expires", "role"])
      .where("sessions.hash", "=", hash)
      .executeTakeFirst();
    if (!row) return undefined;
    const { idle_until: idleUntil, role, ...session } = row;
    return { ...session, idleUntil, role: roleOf(role) };
  },
  async goOn(hash, idleUntil) {
    await database.updateTable("sessions").set({ idle_until: idleUntil }).where("hash", "=", hash).execute();
  },
  end: (hash, { at, by }) =>
    database.transaction().execute(async (transaction) => {
      const ended = await transaction.deleteFrom("sessions").where("hash", "=", hash).returning("name").execute();
      for (const { name } of ended) {
        await auditOf(transaction).record({ at, by, action: "session.end", object: `user:${name}` });
      }
    }),
});
