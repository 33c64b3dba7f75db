import { seededRandom } from "../random.js";
import { wholeWeight, type Intent } from "../vocabulary/intents.js";
import type { DimensionId } from "./dimension.js";
import { gateFrom, type Gate, type Gates } from "./gates.js";
import type { Search } from "./partners.js";
import type { Scorer } from "./scorer.js";

/** Draws of weights: the standard error of a share is then under 0.04. */
const draws = 200;

/** How far a drawn weight is from the reader's, at most, as a share of it. */
const nearby = 0.25;

/** Those that may come in when weights change a little are looked for among so many times the list. */
const poolOf = 4;

/** Weights near the given ones: each between ¾ and 5⁄4 of it, brought to the same sum. */
function drawWeights(weights: Intent["weights"], random: () => number): Record<DimensionId, number> {
  const drawn = Object.entries(weights).map(
    ([id, weight]) => [id, weight * (1 + nearby * (2 * random() - 1))] as const,
  );
  const sum = drawn.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(drawn.map(([id, weight]) => [id, (weight * wholeWeight) / sum])) as Record<
    DimensionId,
    number
  >;
}

/**
 * How stable a list is: of each place, the share of 200 draws of weights near the reader's in which it stays among the
 * first `top`. Weights are an opinion; a place that leaves at the first breath should be told as such.
 * Choices: uniform within a quarter of each weight; the draws run over the best 4 × top, so a place from beyond never
 * comes in. Cost: one search, and 200 sums of five terms a candidate.
 * @param keep narrows the list further, as for bridges
 * @returns by place, in [0, 1]
 */
export function rankStability(
  scorer: Scorer,
  a: number,
  {
    top,
    seed,
    gates,
    search,
    keep = () => true,
  }: {
    readonly top: number;
    readonly seed: number;
    readonly gates: Gates;
    readonly search: Search;
    readonly keep?: Gate;
  },
): ReadonlyMap<number, number> {
  const open = gateFrom(scorer.directory, a, gates);
  const pool = search(scorer, a, poolOf * top, (b) => open(b) && keep(b)).map(({ place }) => ({
    place,
    parts: scorer.contributions(a, place),
    stays: 0,
  }));
  const random = seededRandom(seed);
  for (let draw = 0; draw < draws; draw++) {
    const weights = drawWeights(scorer.intent.weights, random);
    const score = ({ parts }: (typeof pool)[number]) =>
      parts.reduce((sum, { dimension, value }) => sum + value * weights[dimension], 0);
    const ranked = pool.map((each) => ({ each, score: score(each) }));
    ranked.sort((x, y) => y.score - x.score || x.each.place - y.each.place);
    for (const { each } of ranked.slice(0, top)) each.stays++;
  }
  return new Map(pool.map(({ place, stays }) => [place, stays / draws]));
}
