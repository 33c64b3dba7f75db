import type { Audit } from "./audit.js";
import type { SessionStore } from "./sessions.js";
import type { TokenStore } from "./tokens.js";
import type { UserStore } from "./users.js";

/** Who may act, and what was done. Adapter: `sql/accounts.ts`. */
export interface Accounts {
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly tokens: TokenStore;
  readonly audit: Audit;
}
