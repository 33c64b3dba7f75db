import type { Scope } from "../accounts/permissions.js";
import type { Role } from "../accounts/roles.js";
import type { Author } from "./author.js";

/** A token for software, without its secret. */
export interface Token {
  readonly id: string;
  readonly owner: string;
  /** What it is for, in the words of its owner. */
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly expires: string;
  /** YYYY-MM-DD, UTC. */
  readonly lastUsed: string | null;
}

/** Where tokens are kept, by the SHA-256 of their secret. Adapter: `sql/tokens.ts`. */
export interface TokenStore {
  /** Newest first; of everyone without an owner. */
  list(owner?: string): Promise<readonly Token[]>;
  /** @returns unknown when the owner has no account */
  add(token: Token, hash: string, author: Author): Promise<"done" | "unknown">;
  /** With the role that its owner has now. */
  find(hash: string): Promise<(Token & { readonly role: Role }) | undefined>;
  use(id: string, day: string): Promise<void>;
  /** Of that owner only, when one is given. */
  revoke(id: string, author: Author, owner?: string): Promise<"done" | "unknown">;
}
