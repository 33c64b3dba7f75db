import type { Directory } from "../directory/directory.js";
import { seededRandom } from "../arrays/random.js";
import { wholeWeight, type Intent } from "../vocabulary/intents.js";
import { unknown, whole, type DimensionId, type DimensionOptions } from "./dimensions/dimension.js";
import { dimensions } from "./dimensions/dimensions.js";

/** What each dimension is worth between two organisations drawn at random, in parts of `whole`: published with a run. */
export type ChanceMeans = Readonly<Record<DimensionId, number>>;

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

/** Pairs drawn to estimate the means: the standard error of a mean is then under 0.005. */
const chancePairs = 10_000;

/**
 * Mean of every dimension over random pairs for which it is known; 0 where none is. The seed is handed in, the pairs
 * are the same for every dimension, and organisations are sorted by id: the same directory gives the same means.
 */
export function chanceMeans(directory: Directory, options: DimensionOptions, seed: number): ChanceMeans {
  const random = seededRandom(seed);
  const draw = () => Math.floor(random() * directory.size);
  const pairs = Array.from({ length: directory.size < 2 ? 0 : chancePairs / 50 }, () => ({
    a: draw(),
    others: Array.from({ length: 50 }, draw),
  }));
  const means = dimensions.map(({ id, open }) => {
    const from = open(directory, options);
    let sum = 0;
    let count = 0;
    for (const { a, others } of pairs) {
      const value = from(a);
      for (const b of others) {
        const known = a === b ? unknown : value(b);
        if (known !== unknown) {
          sum += known;
          count++;
        }
      }
    }
    return [id, count === 0 ? 0 : Math.round(sum / count)] as const;
  });
  return Object.fromEntries(means) as Record<DimensionId, number>;
}

export interface Scorer {
  readonly directory: Directory;
  readonly intent: Intent;
  readonly means: ChanceMeans;
  /** Scores everyone from one organisation: `score(b)` is an integer in 0..`wholeScore`. */
  from(a: number): (b: number) => number;
  /** What each dimension says from one organisation, in the order of the table; `unknown` where it does not know. */
  valuesFrom(a: number): readonly ((b: number) => number)[];
  /** The same score in its parts, in the order of the table of dimensions. */
  contributions(a: number, b: number): Contribution[];
  /** Share of the weight that rests on known facts, in [0, 1]; inferred ones count less than declared ones. */
  confidence(a: number, b: number): number;
}

/** affinity(a, b) = Σ w_d · s_d, an unknown s_d being what a chance pair would have. */
export function createScorer(directory: Directory, intent: Intent, means: ChanceMeans): Scorer {
  const opened = dimensions.map((dimension) => ({
    dimension,
    weight: intent.weights[dimension.id],
    mean: means[dimension.id],
    from: dimension.open(directory, intent.options),
  }));
  // Ranking asks for one organisation, then its explanations ask for the same one again and again.
  let last: { readonly a: number; readonly values: readonly ((b: number) => number)[] } | undefined;
  const valuesFrom = (a: number) => {
    if (last?.a !== a) last = { a, values: opened.map(({ from }) => from(a)) };
    return last.values;
  };
  const parts = (a: number, b: number): Contribution[] => {
    const values = valuesFrom(a);
    return opened.map(({ dimension, weight, mean }, at) => {
      const value = values[at]?.(b) ?? unknown;
      return { dimension: dimension.id, value: value === unknown ? mean : value, known: value !== unknown, weight };
    });
  };
  return {
    directory,
    intent,
    means,
    from(a) {
      const values = valuesFrom(a);
      const weighing = opened.flatMap(({ weight, mean }, at) =>
        weight > 0 ? [{ weight, mean, value: values[at] as (b: number) => number }] : [],
      );
      return (b) => {
        let score = 0;
        for (const { weight, mean, value } of weighing) {
          const known = value(b);
          score += weight * (known === unknown ? mean : known);
        }
        return score;
      };
    },
    valuesFrom,
    contributions: parts,
    confidence(a, b) {
      const known = parts(a, b).filter((part) => part.known);
      const trusted = known.map(({ dimension, weight }) => {
        const { trust } = dimensions.find(({ id }) => id === dimension) as (typeof dimensions)[number];
        return (weight * Math.min(trust(directory, a), trust(directory, b))) / 100;
      });
      return trusted.reduce((sum, part) => sum + part, 0) / wholeWeight;
    },
  };
}

/** A score in [0, 1]. */
export const scoreOf = (contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, { value, weight }) => sum + value * weight, 0) / wholeScore;
