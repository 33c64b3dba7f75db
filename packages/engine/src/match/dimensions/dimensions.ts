import { complementarity } from "./complementarity.js";
import type { Dimension, DimensionReason } from "./dimension.js";
import { publicDimension } from "./public.js";
import { sector } from "./sector.js";
import { territory } from "./territory.js";
import { ties } from "./ties.js";

/** The table of contents of the score: the only list of the dimensions. */
export const dimensions = [
  sector,
  territory,
  publicDimension,
  complementarity,
  ties,
] as const satisfies readonly Dimension[];

type OfTable = (typeof dimensions)[number];
export type DimensionId = OfTable["id"];
type CodeOf<Each> = Each extends Dimension<string, infer Code> ? Code : never;
export type ReasonCode = CodeOf<OfTable>;

/** Names of the dimensions, in the order of the table. */
export const dimensionIds: readonly DimensionId[] = dimensions.map(({ id }) => id);

/** A reason, and the dimension that gives it. */
export interface Reason extends DimensionReason<ReasonCode> {
  readonly dimension: DimensionId;
}
