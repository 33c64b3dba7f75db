import { seededRandom } from "../arrays/random.js";
import type { Candidate } from "../arrays/top.js";
import type { Query } from "./scorer.js";

/** Draws of weights: the standard error of a share is then under 0.04. */
const draws = 200;

/** How far a drawn weight is from the reader's, at most, as a share of it. */
const nearby = 0.25;

/** Those that may come in when weights change a little are looked for among so many times the list. */
export const poolOf = 4;

/** Weights near the given ones: each between ¾ and 5⁄4 of it. Their sum is left as it comes: it orders nobody. */
const drawWeights = (weights: readonly number[], random: () => number): number[] =>
  weights.map((weight) => weight * (1 + nearby * (2 * random() - 1)));

/**
 * How stable a list is: of each place, the share of 200 draws of weights near the reader's in which it stays among the
 * first `top`. Weights are an opinion; a place that leaves at the first breath should be told as such.
 * Choices: uniform within a quarter of each weight; the draws run over the best `poolOf` × top, so a place from beyond
 * never comes in. Cost: 200 sums of a term a dimension for each candidate.
 * @param pool the best `poolOf` × top, as `findCandidates` gives them
 * @returns by index, in [0, 1]
 */
export function rankStability(
  query: Query,
  pool: readonly Candidate[],
  { top, seed }: { readonly top: number; readonly seed: number },
): ReadonlyMap<number, number> {
  const parts = pool.map(({ index }) => query.contributions(index));
  const values = parts.map((each) => Float64Array.from(each, ({ value }) => value));
  const weights = (parts[0] ?? []).map(({ weight }) => weight);
  const scores = new Float64Array(pool.length);
  const stays = new Uint32Array(pool.length);
  // Sorted from draw to draw: near weights give near orders.
  const order = pool.map((_, at) => at);
  const indexAt = (at: number) => (pool[at] as Candidate).index;
  const random = seededRandom(seed);
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawWeights(weights, random);
    values.forEach((each, at) => {
      scores[at] = drawn.reduce((sum, weight, dimension) => sum + weight * (each[dimension] as number), 0);
    });
    order.sort((x, y) => (scores[y] as number) - (scores[x] as number) || indexAt(x) - indexAt(y));
    for (const at of order.slice(0, top)) (stays[at] as number)++;
  }
  return new Map(pool.map(({ index }, at) => [index, (stays[at] as number) / draws]));
}
