import { seededRandom } from "../arrays/random.js";
import type { DimensionOptions } from "./dimensions/dimension.js";
import type { DimensionId } from "./dimensions/dimensions.js";
import { unknown } from "./dimensions/values.js";
import type { Matching } from "./matching.js";

/** What each dimension is worth between two organisations drawn at random, in parts of `whole`: published with a run. */
export type ChanceMeans = Readonly<Record<DimensionId, number>>;

/** Pairs drawn to estimate the means: the standard error of a mean is then under 0.005. */
const chancePairs = 10_000;

/** Pairs that share the one that asks: opening a question costs more than asking it. */
const pairsOfOne = 50;

/**
 * Mean of every dimension over random pairs for which it is known; 0 where none is. The seed is handed in, the pairs
 * are the same for every dimension, and organisations are sorted by id: the same directory gives the same means.
 */
export function chanceMeans(
  { directory: { size }, dimensions }: Matching,
  options: DimensionOptions,
  seed: number,
): ChanceMeans {
  const random = seededRandom(seed);
  const draw = () => Math.floor(random() * size);
  const pairs = Array.from({ length: size < 2 ? 0 : chancePairs / pairsOfOne }, () => ({
    a: draw(),
    others: Array.from({ length: pairsOfOne }, draw),
  }));
  const means = dimensions.map(({ id, from }) => {
    let sum = 0;
    let count = 0;
    for (const { a, others } of pairs) {
      const { value } = from(a, options);
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
