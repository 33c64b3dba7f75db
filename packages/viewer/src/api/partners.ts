import type { Partners as Answer } from "@maillage/server/answers/partners.js";

/** Two lists of organisations to meet, with their reasons. */
export type Partners = Answer;
/** One of them. */
export type Suggestion = Partners["close"][number];
/** One dimension's part of a score; contributions add up to it. */
export type Contribution = Suggestion["contributions"][number];
/** How much of the asking organisation's niche the other also occupies, for one resource. */
export type Overlap = NonNullable<Suggestion["overlap"]>[ResourceId];

/** The dimensions of a score, in the order in which they are always shown. */
export const dimensionIds = ["sector", "territory", "public", "complementarity", "ties"] as const;
export type DimensionId = Contribution["dimension"];

export const resources = ["volunteers", "funding"] as const;
export type ResourceId = (typeof resources)[number];

export const listIds = ["close", "bridging"] as const;
export type ListId = (typeof listIds)[number];
