import { isRole, type Role } from "../../accounts/roles.js";
import type { UserOutcome, UserStore } from "../users.js";
import type { AccountTables } from "./account-tables.js";
import type { Database } from "./tables.js";
import { auditOf } from "./audit.js";

/** A role that this version does not know gives the least. */
export const roleOf = (text: string): Role => (isRole(text) ? text : "reader");

/** Undoes the transaction that leaves nobody to administer. */
class LastAdministrator extends Error {}

/**
 * Runs a change to an account, all or nothing. It writes before it reads: the others wait from then on, where two
 * that had only read could each take away the administrator whom the other counts on.
 */
async function changing(
  database: Database,
  name: string,
  change: (transaction: Database, before: AccountTables["users"]) => Promise<void>,
): Promise<UserOutcome> {
  try {
    return await database.transaction().execute(async (transaction) => {
      const users = transaction.selectFrom("users");
      await transaction
        .updateTable("users")
        .set(({ ref }) => ({ role: ref("role") }))
        .where("name", "=", name)
        .execute();
      const before = await users.selectAll().where("name", "=", name).executeTakeFirst();
      if (!before) return "unknown";
      await change(transaction, before);
      const left = await users.select("name").where("role", "=", "administrator").limit(1).execute();
      if (before.role === "administrator" && left.length === 0) throw new LastAdministrator();
      return "done";
    });
  } catch (failure) {
    if (failure instanceof LastAdministrator) return "last-administrator";
    throw failure;
  }
}

/** Ends all by which somebody enters under that name without its password. */
async function endSessionsAndTokens(transaction: Database, name: string): Promise<void> {
  await transaction.deleteFrom("sessions").where("name", "=", name).execute();
  await transaction.deleteFrom("tokens").where("owner", "=", name).execute();
}

export const userStore = (database: Database): UserStore => ({
  async list() {
    const rows = await database.selectFrom("users").select(["name", "role", "created"]).orderBy("name").execute();
    return rows.map(({ role, ...row }) => ({ ...row, role: roleOf(role) }));
  },
  add: ({ name, role }, password, { at, by }) =>
    database.transaction().execute(async (transaction) => {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto("users")
        .values({ name, role, password, created: at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (!numInsertedOrUpdatedRows) return "taken";
      await auditOf(transaction).record({ at, by, action: "user.add", object: `user:${name}`, after: { role } });
      return "done";
    }),
  async find(name) {
    const row = await database.selectFrom("users").selectAll().where("name", "=", name).executeTakeFirst();
    return row && { ...row, role: roleOf(row.role) };
  },
  changePassword: (name, password, { at, by }) =>
    changing(database, name, async (transaction) => {
      await transaction.updateTable("users").set({ password }).where("name", "=", name).execute();
      await endSessionsAndTokens(transaction, name);
      await auditOf(transaction).record({ at, by, action: "user.password", object: `user:${name}` });
    }) as Promise<"done" | "unknown">,
  async keepPassword(name, before, after) {
    const kept = database.updateTable("users").set({ password: after });
    await kept.where("name", "=", name).where("password", "=", before).execute();
  },
  changeRole: (name, role, { at, by }) =>
    changing(database, name, async (transaction, { role: before }) => {
      await transaction.updateTable("users").set({ role }).where("name", "=", name).execute();
      const roles = { before: { role: before }, after: { role } };
      await auditOf(transaction).record({ at, by, action: "user.role", object: `user:${name}`, ...roles });
    }),
  remove: (name, { at, by }) =>
    changing(database, name, async (transaction, { role }) => {
      await transaction.deleteFrom("users").where("name", "=", name).execute();
      await endSessionsAndTokens(transaction, name);
      await auditOf(transaction).record({ at, by, action: "user.remove", object: `user:${name}`, before: { role } });
    }),
});
