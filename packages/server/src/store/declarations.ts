import type { CorrectedField, Rung, TieKind } from "@maillage/engine/model";
import type { Author } from "./author.js";

/** What became of two organisations that were introduced to each other. */
export const outcomes = ["introduced", "met", "working-together", "no-follow-up"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a person may declare, by kind. */
export interface Contents {
  correction: { readonly field: CorrectedField; readonly values: readonly string[]; readonly note?: string };
  means: {
    readonly side: "offers" | "needs";
    readonly means: string;
    /** ISO date of the last day. */
    readonly until: string;
    readonly note?: string;
  };
  tie: { readonly kind: TieKind; readonly year?: number; readonly rung?: Rung; readonly what?: string };
  /** Whether two that look alike are one. */
  double: { readonly same: boolean; readonly note?: string };
  introduction: { readonly intent: string; readonly outcome: Outcome; readonly note?: string };
}
export type DeclarationKind = keyof Contents;

/** Kinds that ranking reads. */
export const rankedKinds: ReadonlySet<DeclarationKind> = new Set(["correction", "means", "tie", "double"]);

/** Something declared about one organisation, or about two. */
export interface NewDeclaration<K extends DeclarationKind = DeclarationKind> {
  readonly kind: K;
  readonly organisation: string;
  /** The target of a tie, the other one of an introduction or of a double. */
  readonly other?: string;
  readonly content: Contents[K];
}

/** It is never changed: another takes its place, and it stays with the day it ended and who ended it. */
export interface Declaration<K extends DeclarationKind = DeclarationKind> extends NewDeclaration<K>, Author {
  readonly id: string;
  /** The lists that gave the ids of both, where another list may give them to others. */
  readonly list?: string;
  readonly otherList?: string;
  readonly ended?: Author;
}

/** Somebody changed the organisation since the version that the writer had seen. */
export class Outdated extends Error {
  override readonly name = "Outdated";
  constructor(
    /** The version it has now. */
    readonly version: number,
  ) {
    super(`version ${version}`);
  }
}

/** An organisation by one number or by all: what was declared under any of them is one history. */
export type Known = string | readonly string[];

export interface DeclarationStore {
  /**
   * How often something about an organisation was declared or ended: 0 for one of which nothing was. Whoever hands in
   * the version they saw is refused when it has grown.
   */
  version(organisation: Known): Promise<number>;
  /**
   * @param replacing ids of declarations that this one ends
   * @param seen the version that the writer saw; left out, the write goes through
   * @param known every number of the organisation: its versions are counted over them
   * @throws Outdated
   */
  add<K extends DeclarationKind>(
    declaration: NewDeclaration<K>,
    author: Author,
    replacing?: readonly string[],
    seen?: number,
    known?: Known,
  ): Promise<Declaration<K>>;
  /** @returns undefined for one that is unknown or ended already. @throws Outdated */
  end(id: string, author: Author, seen?: number, known?: Known): Promise<Declaration | undefined>;
  get(id: string): Promise<Declaration | undefined>;
  /** Those about an organisation on either side, ended ones too, in the order of time. */
  about(organisation: Known): Promise<readonly Declaration[]>;
  /** Those of a kind that have not ended, in the order of ids. @param after the id of the last one known */
  current<K extends DeclarationKind>(kind: K, after?: string, limit?: number): Promise<readonly Declaration<K>[]>;
}
