import type { Role } from "../accounts/roles.js";
import type { Author } from "./author.js";

/** An account of staff: a login name, nothing of the person. */
export interface User {
  readonly name: string;
  readonly role: Role;
  /** ISO 8601, UTC. */
  readonly created: string;
}

/** What came of a change. */
export type UserOutcome = "done" | "unknown" | "last-administrator";

/** Where accounts are kept. Each change is told in the journal, in one transaction. Adapter: `sql/users.ts`. */
export interface UserStore {
  /** By name. */
  list(): Promise<readonly User[]>;
  /** @param password as `Passwords.hash` gives it */
  add(user: Pick<User, "name" | "role">, password: string, author: Author): Promise<"done" | "taken">;
  find(name: string): Promise<(User & { readonly password: string }) | undefined>;
  /** Ends the sessions of the account. */
  changePassword(name: string, password: string, author: Author): Promise<"done" | "unknown">;
  /** The same password kept at another cost: no change for anyone, so sessions stay and the journal says nothing. */
  keepPassword(name: string, before: string, after: string): Promise<void>;
  /** The last administrator stays one. */
  changeRole(name: string, role: Role, author: Author): Promise<UserOutcome>;
  /** Ends the sessions of the account and its tokens. The last administrator stays. */
  remove(name: string, author: Author): Promise<UserOutcome>;
}
