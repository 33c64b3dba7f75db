import type { NoRivals } from "./rivals.js";

/** How strong an overlap is; `unknown` when the engine abstains. */
export type OverlapLevel = "none" | "low" | "medium" | "high" | "unknown";

/** From which value each level starts, the highest first. */
type Levels = readonly (readonly [OverlapLevel, number])[];

/** Fitted to graded pairs (`scripts/fit/shared-ground.js`): of "high" ones more than three of four are at least partly true. */
export const volunteerLevels: Levels = [
  ["high", 0.55],
  ["medium", 0.165],
  ["low", 0.08],
];

/** Ours: nobody graded what is shared of known grants. */
export const fundingLevels: Levels = [
  ["high", 0.5],
  ["medium", 0.25],
  ["low", 0.1],
];

export const levelOf = (value: number, levels: Levels): OverlapLevel =>
  levels.find(([, from]) => value >= from)?.[0] ?? "none";

/** One part of what an overlap rests on: data here, a sentence in `messages/`. */
export interface OverlapEvidence {
  readonly code: "activity" | "words" | "basin" | "publics" | "funders" | "eligible-funders";
  readonly value: number;
  /** Codes and names of what is no organisation: activities, publics, communes. */
  readonly names: readonly string[];
  /** Organisations behind it, by index: which of them are named is for who knows the reader. */
  readonly organisations?: readonly number[];
}

/** What was known when an overlap was worked out: codes of sentences and the figures that fill them. */
export interface Coverage {
  readonly code:
    | "volunteers.full"
    | `volunteers.${NoRivals}`
    | "volunteers.publics-unknown"
    | "volunteers.blind"
    | "funding.observed"
    | "funding.estimated"
    | "funding.blind";
  readonly figures: Readonly<Record<string, number>>;
}

/** How much of A's niche B also occupies, for one resource. */
export interface Overlap {
  /** In [0, 1]; `undefined` when the engine abstains. */
  readonly value: number | undefined;
  readonly level: OverlapLevel;
  readonly evidence: readonly OverlapEvidence[];
  readonly coverage: Coverage;
}
