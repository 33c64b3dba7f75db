import type Libsql from "libsql";

/** Parts of a store that are looked at one by one. */
export const storeParts = [
  "pages",
  "imports",
  "declarations",
  "objections",
  "journal",
  "accounts",
  "analyses",
] as const;
export type StorePart = (typeof storeParts)[number];

/** What may be wrong with a part; `messages/store.ts` says each in words. */
export const troubles = ["unreadable", "malformed", "changed", "orphan", "gap", "no-files"] as const;
export type Trouble = (typeof troubles)[number];

export interface Finding {
  readonly part: StorePart;
  readonly trouble: Trouble;
  /** What it is about: the path of an import, the id of a declaration, a number of the journal. */
  readonly about: string;
  /** How many of it. */
  readonly count: number;
}

export type Tell = (trouble: Trouble, about: string, count?: number) => void;

/** Looks at one part of a database. @returns how many things it read */
export type Check = (file: Libsql.Database, tell: Tell) => number;
