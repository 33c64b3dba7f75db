import { scopes } from "../../accounts/permissions.js";
import { isKeptPassword } from "../../accounts/passwords.js";
import type { Tables } from "../sql/tables.js";
import { columnsOf } from "../sql/columns.js";
import { rowsOf } from "../rows.js";
import type { Check } from "./finding.js";
import { isInstant, isKnownRole } from "./shapes.js";

const isDigest = (hash: string): boolean => /^[0-9a-f]{64}$/.test(hash);

/** Accounts, and the tokens of those there are. */
export const checkAccounts: Check = (file, tell) => {
  const broken = () => tell("malformed", "users");
  const names = new Set<string>();
  for (const user of rowsOf<Tables["users"]>(file, "users", columnsOf.users, broken)) {
    const { name, role, password, created } = user;
    names.add(name);
    if (!isKnownRole(role) || !isKeptPassword(password) || !isInstant(created)) tell("malformed", name);
  }
  let tokens = 0;
  for (const token of rowsOf<Tables["tokens"]>(file, "tokens", columnsOf.tokens, broken)) {
    tokens++;
    const isWhole = token.scopes.split(" ").every((scope) => (scopes as readonly string[]).includes(scope));
    if (!isWhole || !isDigest(token.hash) || !isInstant(token.expires)) tell("malformed", token.id);
    else if (!names.has(token.owner)) tell("orphan", token.id);
  }
  return names.size + tokens;
};
