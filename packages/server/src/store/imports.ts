import type { Organisation, Problem, Tie } from "@maillage/engine/model";
import type { Author } from "./author.js";

/** What is known of a file once it was read. */
export interface ReadFile {
  /** Id of the layout it was read as. */
  readonly source: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly rows: number;
}

/** One import of one file. `replaced`: another import of the same path took its place, and can be undone. */
export interface ImportedFile extends ReadFile, Author {
  readonly id: string;
  /** Where the file was, or what it was called; two imports of one path replace one another. */
  readonly path: string;
  readonly state: "current" | "replaced";
}

/** Takes what is read of one file, batch by batch. */
export interface ImportWriter {
  add(organisations: readonly Organisation[], ties: readonly Tie[], problems: readonly Problem[]): Promise<void>;
  finish(file: ReadFile): Promise<void>;
}

/** A problem of an import, as it is stored: without the name of its file. */
export type StoredProblem = Omit<Problem, "file">;

/** How much an import holds. */
export interface ImportCounts {
  /** Descriptions of organisations; a file may describe one more than once. */
  readonly records: number;
  readonly ties: number;
  readonly problems: number;
}

export interface ImportStore {
  /**
   * Runs an import of one or more files, all or nothing: readers see what was there before until `work` has ended, then
   * all of it. Others may write meanwhile. What a killed process left unfinished is swept away by the next owner.
   */
  run<T>(author: Author, work: (open: (path: string) => Promise<ImportWriter>) => Promise<T>): Promise<T>;
  /** Those that count, and those that they replaced, the latest first. */
  list(): Promise<readonly ImportedFile[]>;
  /** What each of these holds, by its id; one that is missing holds nothing. */
  counts(): Promise<ReadonlyMap<string, ImportCounts>>;
  /** Takes an import out; the one it replaced counts again. @returns false for an unknown or replaced one */
  undo(id: string, author: Author): Promise<boolean>;
  /** Takes out what a thread that crashed left of its import. No import may be running. */
  sweepUnfinished(): Promise<void>;
  /** Problems of one import in the order of its rows. @param after rows already given */
  problems(id: string, after: number, limit: number): Promise<readonly StoredProblem[]>;
}
