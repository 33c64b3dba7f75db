import type { Role } from "../accounts/roles.js";
import type { Author } from "./author.js";

/** A session as it is kept. Times are ISO 8601, UTC. */
export interface NewSession {
  /** SHA-256 of the secret that the cookie holds. */
  readonly hash: string;
  readonly name: string;
  readonly created: string;
  /** It ends then unless it goes on. */
  readonly idleUntil: string;
  /** It ends then in any case. */
  readonly expires: string;
}

/** With the role that the account has now. */
export interface StoredSession extends NewSession {
  readonly role: Role;
}

/** Where sessions are kept. Adapters: `sql/sessions.ts`, and `memory-sessions.ts` for who needs no account. */
export interface SessionStore {
  /**
   * Keeps a new session and forgets those that are over.
   * @param proof the kept password that was matched, where there is an account
   * @returns whether that is still the password of the account: matching takes a while
   */
  open(session: NewSession, author: Author, proof?: string): Promise<boolean>;
  find(hash: string): Promise<StoredSession | undefined>;
  goOn(hash: string, idleUntil: string): Promise<void>;
  end(hash: string, author: Author): Promise<void>;
}
