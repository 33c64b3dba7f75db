import type { Author } from "./author.js";

/** One change, as the journal tells it. */
export interface AuditEntry extends Author {
  /** What was done: `user.add`, `token.revoke`. */
  readonly action: string;
  /** To what: `user:camille`, `organisation:W751234567`. */
  readonly object: string;
  /** What it was and what it became, as JSON. Never a secret, never a natural person other than an account. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** An entry with its place, from 1 and without a gap: a missing number tells that a line was taken out. */
export interface AuditLine extends AuditEntry {
  readonly sequence: number;
}

/** The journal of changes. It only grows. Adapter: `sql/audit.ts`. */
export interface Audit {
  /**
   * Writes an entry. A store writes it with the audit of its own transaction, so that the change and its entry are
   * kept or lost together.
   */
  record(entry: AuditEntry): Promise<void>;
  /** The latest entries first, those before `before` when it is given. */
  list(range: { readonly before?: number; readonly limit: number }): Promise<readonly AuditLine[]>;
}
