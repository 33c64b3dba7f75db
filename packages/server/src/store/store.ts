import type { Organisation } from "@maillage/engine/organisation.js";
import type { Problem } from "@maillage/engine/problems.js";
import type { Accounts } from "./accounts.js";
import type { Records } from "@maillage/engine/identity.js";
import type { Tie } from "@maillage/engine/ties.js";

/** Who changes something, and when (ISO, UTC): handed in, for a store reads no clock. */
export interface Author {
  readonly by: string;
  readonly at: string;
}

/** One file that was imported. */
export interface ImportedFile {
  readonly path: string;
  /** Id of the layout it was read as. */
  readonly source: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly rows: number;
}

/** Takes what is read of one file, batch by batch. */
export interface ImportWriter {
  add(organisations: readonly Organisation[], ties: readonly Tie[], problems: readonly Problem[]): Promise<void>;
  finish(file: ImportedFile): Promise<void>;
}

/** What the commands need of a store. Adapters: `libsql.ts`. */
export interface Store {
  readonly accounts: Accounts;
  /**
   * Runs an import, all or nothing: whatever happens before `work` ends, the store holds what it held before. A file
   * that was imported before, under the same path, is replaced.
   */
  importFiles<T>(work: (open: (path: string) => Promise<ImportWriter>) => Promise<T>): Promise<T>;
  files(): Promise<readonly ImportedFile[]>;
  records(): Promise<Records>;
  /** Ids of the organisations that objected to being suggested. */
  objections(): Promise<ReadonlySet<string>>;
  object(id: string): Promise<void>;
  close(): Promise<void>;
}
