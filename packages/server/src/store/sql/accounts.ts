import type { Accounts } from "../accounts.js";
import type { Database } from "./tables.js";
import { auditOf } from "./audit.js";
import { sessionStore } from "./sessions.js";
import { tokenStore } from "./tokens.js";
import { userStore } from "./users.js";

/** Accounts over any SQL database whose tables are up to date. */
export const sqlAccounts = (database: Database): Accounts => ({
  users: userStore(database),
  sessions: sessionStore(database),
  tokens: tokenStore(database),
  audit: auditOf(database),
});
