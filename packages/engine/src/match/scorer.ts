import { compareText } from "../arrays/order.js";
import type { ChanceMeans } from "./chance.js";
import type { Bound } from "./dimensions/dimension.js";
import type { DimensionId, Reason } from "./dimensions/dimensions.js";
import { orMean, unknown, whole } from "./dimensions/values.js";
import { wholeWeight, type Intent } from "./intent.js";
import type { Matching } from "./matching.js";

/** Scores are integers up to this; divided by it they are in [0, 1]. */
export const wholeScore = whole * wholeWeight;

/** One dimension's part of a score. The contributions of a score add up to it exactly. */
export interface Contribution {
  readonly dimension: DimensionId;
  /** In parts of `whole`; the mean of chance pairs when it is not known. */
  readonly value: number;
  readonly known: boolean;
  /** In thousandths. */
  readonly weight: number;
}

/** A score in [0, 1]. */
export const scoreOf = (contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, { value, weight }) => sum + value * weight, 0) / wholeScore;

/** The weights of an intent over a directory. */
export interface Scorer {
  readonly matching: Matching;
  readonly intent: Intent;
  readonly means: ChanceMeans;
  /** Opens every dimension for one organisation: its ranking and the explanations of it read the same. */
  from(a: number): Query;
}

/** Everyone as seen from one organisation. */
export interface Query {
  /** The organisation that asks. */
  readonly a: number;
  readonly scorer: Scorer;
  /** An integer in 0..`wholeScore`. */
  readonly score: (b: number) => number;
  /** The same score in its parts, in the order of the table of dimensions. */
  contributions(b: number): Contribution[];
  /** Share of the weight that rests on known facts, in [0, 1]; inferred ones count less than declared ones. */
  confidence(b: number): number;
  /** Dimensions that weigh and of whose facts next to nothing is known of the organisation that asks, in their order. */
  missing(): DimensionId[];
  /** The most telling first; how telling depends on the weight of the dimension too. */
  reasons(b: number): Reason[];
  /** What dimensions that have a weight bring to a search; see `DimensionQuery.bound` for how long it is good. */
  bounds(): WeighedBound[];
}

/** The bound of a dimension, and what it weighs. */
export interface WeighedBound {
  readonly weight: number;
  readonly bound: Bound;
}

/** Reasons that are less telling than this, in parts of `whole`, are not given. */
const leastForce = 0.05 * whole;

/** What weighs at least so much, in thousandths, is worth asking for. */
const worthAsking = 100;

/** Trust in what is known, in percent, under which more is asked for. */
const wellKnown = 50;

/** affinity(a, b) = Σ w_d · s_d, an unknown s_d being what a chance pair would have. */
export function createScorer(matching: Matching, intent: Intent, means: ChanceMeans): Scorer {
  const { weights, options } = intent;
  const scorer: Scorer = {
    matching,
    intent,
    means,
    from(a) {
      const opened = matching.dimensions.map(({ id, from, trust }) => ({
        id,
        trust,
        weight: weights[id],
        mean: means[id],
        ...from(a, options),
      }));
      const weighing = opened.filter(({ weight }) => weight > 0);
      return {
        a,
        scorer,
        score(b) {
          let score = 0;
          for (const { weight, mean, value } of weighing) score += weight * orMean(value(b), mean);
          return score;
        },
        contributions: (b) =>
          opened.map(({ id, weight, mean, value }) => {
            const known = value(b);
            return { dimension: id, value: orMean(known, mean), known: known !== unknown, weight };
          }),
        confidence: (b) =>
          opened
            .filter(({ value }) => value(b) !== unknown)
            .reduce((sum, { weight, trust }) => sum + (weight * Math.min(trust(a), trust(b))) / 100, 0) / wholeWeight,
        missing: () =>
          opened.filter(({ weight, trust }) => weight >= worthAsking && trust(a) < wellKnown).map(({ id }) => id),
        reasons: (b) =>
          opened
            .flatMap(({ id, because }) => because(b).map((reason): Reason => ({ dimension: id, ...reason })))
            .filter(({ force }) => force > leastForce)
            .sort(
              (x, y) => y.force * weights[y.dimension] - x.force * weights[x.dimension] || compareText(x.code, y.code),
            ),
        bounds: () =>
          weighing.map(({ weight, mean, bound }) => ({
            weight,
            bound: bound ? bound(mean) : { most: Math.max(whole, mean) },
          })),
      };
    },
  };
  return scorer;
}
