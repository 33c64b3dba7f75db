import type { DimensionId } from "./dimensions/dimensions.js";
import type { DimensionOptions } from "./dimensions/dimension.js";

/** What the adviser is after: the weights of the dimensions, in thousandths that sum to 1,000, and their options. */
export interface Intent {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly weights: Readonly<Record<DimensionId, number>>;
  /**
   * Score in [0, 1] under which fewer than half of those suggested were graded plausible (docs/answers.md); 0 where
   * nobody graded the answers to this intent.
   */
  readonly least: number;
  readonly options: DimensionOptions;
}

/** The weights of every intent sum to this. */
export const wholeWeight = 1000;
