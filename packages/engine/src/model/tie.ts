import type { Origin } from "./fact.js";

/** How two organisations are tied: one belongs to the other, pays it, or they work together. */
export const tieKinds = ["membership", "funding", "cooperation"] as const;
export type TieKind = (typeof tieKinds)[number];

/** The ladder of sharing, loosest first (CERGY, l. 12-18). */
export const rungs = ["mutualisation", "collaboration", "cooperation"] as const;
export type Rung = (typeof rungs)[number];

/** A known relation: association → network, funder → beneficiary, or two partners. */
export interface Tie {
  /** Ids of organisations. */
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  readonly origin: Origin;
  /** Id of the source that says it. */
  readonly from: string;
  /** The list that says it: its ends are rows of that list, or of one beside it. */
  readonly list?: string;
  /** The lists that gave the ids of source and target, where a person said it. */
  readonly endLists?: readonly [string | undefined, string | undefined];
  readonly year?: number;
  /** Euros, for a funding. */
  readonly amount?: number;
  readonly rung?: Rung;
  /** How strong it is, where a network of another program says so; else 1. Above zero. */
  readonly weight?: number;
  /** True for a co-operation that goes one way. */
  readonly directed?: true;
  /** What was done or paid for. */
  readonly what?: string;
}
