import type { Partners as Answer } from "@maillage/server/answers/partners.js";

/** Two lists of organisations to meet, with their reasons. */
export type Partners = Answer;
/** One of them. */
export type Suggestion = Partners["close"][number];
/** One dimension's part of a score; contributions add up to it. */
export type Contribution = Suggestion["contributions"][number];
/** How much of the asking organisation's niche the other also occupies, for one resource. */
export type Overlap = NonNullable<Suggestion["overlap"]>[ResourceId];

export type DimensionId = Contribution["dimension"];

/** Every dimension of a score: the compiler asks for the one that is missing. */
const shown: Readonly<Record<DimensionId, true>> = {
  sector: true,
  territory: true,
  public: true,
  complementarity: true,
  ties: true,
};
/** In the order in which they are always shown. */
export const dimensionIds = Object.keys(shown) as readonly DimensionId[];

export const resources = ["volunteers", "funding"] as const;
export type ResourceId = (typeof resources)[number];

export const listIds = ["close", "bridging"] as const;
export type ListId = (typeof listIds)[number];

/** Everyone that an answer suggests, the less sure ones too. */
export const everyone = ({ close, unsure, bridging }: Partners): readonly Suggestion[] => [
  ...close,
  ...unsure,
  ...bridging,
];
