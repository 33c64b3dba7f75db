import type { Brief, Origin } from "./organisation.js";

/** The dimensions of a score, in the order in which they are always shown. */
export const dimensionIds = ["sector", "territory", "public", "complementarity", "ties"] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** One dimension's part of a score; contributions add up to it. All in [0, 1]. */
export interface Contribution {
  readonly dimension: DimensionId;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
  /** False when it stands for what a pair drawn at random would have. */
  readonly known: boolean;
}

export interface Reason {
  readonly dimension: DimensionId;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly origin: Origin;
}

export type Label =
  | "already-partners"
  | "same-network"
  | "its-network"
  | "its-member"
  | "same-funder"
  | "double"
  | "unknown-place";

export type Level = "none" | "low" | "medium" | "high" | "unknown";

/** How much of the asking organisation's niche the other also occupies, for one resource. */
export interface Overlap {
  readonly value: number | null;
  readonly level: Level;
  /** What is known, in a sentence. */
  readonly coverage: string;
  readonly estimated: boolean;
  readonly text: string;
}

export const resources = ["volunteers", "funding"] as const;
export type ResourceId = (typeof resources)[number];

/** One organisation to meet, and why. */
export interface Suggestion {
  readonly organisation: Brief;
  readonly score: number;
  readonly confidence: number;
  readonly contributions: readonly Contribution[];
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  readonly labels: readonly Label[];
  readonly overlap: Readonly<Record<ResourceId, Overlap>>;
}

export const listIds = ["close", "bridging"] as const;
export type ListId = (typeof listIds)[number];

export interface Partners {
  readonly organisation: Brief;
  readonly intent: string;
  /** Shares that sum to 1. */
  readonly weights: Readonly<Record<DimensionId, number>>;
  readonly close: readonly Suggestion[];
  readonly bridging: readonly Suggestion[];
}
