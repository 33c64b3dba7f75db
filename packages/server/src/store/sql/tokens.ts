import { scopes, type Scope } from "../../accounts/permissions.js";
import type { Token, TokenStore } from "../tokens.js";
import type { AccountTables } from "./account-tables.js";
import type { Database } from "./tables.js";
import { auditOf } from "./audit.js";
import { roleOf } from "./users.js";

/** Scopes that this version does not know give nothing. */
const scopesIn = (text: string): readonly Scope[] => scopes.filter((scope) => text.split(" ").includes(scope));

const tokenOf = (row: Omit<AccountTables["tokens"], "hash">): Token => {
  const { id, owner, label, created, expires } = row;
  return { id, owner, label, scopes: scopesIn(row.scopes), created, expires, lastUsed: row.last_used };
};

const columns = ["id", "owner", "label", "scopes", "tokens.created", "expires", "last_used"] as const;

export const tokenStore = (database: Database): TokenStore => ({
  async list(owner) {
    const all = database.selectFrom("tokens").select(columns).orderBy("created", "desc").orderBy("id");
    const rows = await (owner === undefined ? all : all.where("owner", "=", owner)).execute();
    return rows.map((row) => tokenOf(row));
  },
  add: ({ id, owner, label, scopes: granted, created, expires }, hash, { at, by }) =>
    database.transaction().execute(async (transaction) => {
      const row = { id, hash, owner, label, scopes: granted.join(" "), created, expires, last_used: null };
      await transaction.insertInto("tokens").values(row).execute();
      const known = await transaction.selectFrom("users").select("name").where("name", "=", owner).executeTakeFirst();
      if (!known) {
        await transaction.deleteFrom("tokens").where("id", "=", id).execute();
        return "unknown";
      }
      const after = { owner, label, scopes: granted, expires };
      await auditOf(transaction).record({ at, by, action: "token.add", object: `token:${id}`, after });
      return "done";
    }),
  async find(hash) {
    const row = await database
      .selectFrom("tokens")
      .innerJoin("users", "users.name", "tokens.owner")
      .select([...columns, "role"])
      .where("hash", "=", hash)
      .executeTakeFirst();
    return row && { ...tokenOf(row), role: roleOf(row.role) };
  },
  async use(id, day) {
    await database.updateTable("tokens").set({ last_used: day }).where("id", "=", id).execute();
  },
  revoke: (id, { at, by }, owner) =>
    database.transaction().execute(async (transaction) => {
      const one = transaction.deleteFrom("tokens").where("id", "=", id);
      const gone = await (owner === undefined ? one : one.where("owner", "=", owner))
        .returning(["owner", "label"])
        .execute();
      const [before] = gone;
      if (!before) return "unknown";
      await auditOf(transaction).record({ at, by, action: "token.revoke", object: `token:${id}`, before });
      return "done";
    }),
});
