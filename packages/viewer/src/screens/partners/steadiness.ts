import type { DimensionId, Suggestion } from "../../api/partners.js";

/** Best and worst rank, from 1. */
export interface RankRange {
  readonly low: number;
  readonly high: number;
}

/** By how much each weight is shaken: a quarter, either way. */
const shake = 0.25;

/** Every way of shaking the dimensions that weigh something, up or down. */
function shakings(dimensions: readonly DimensionId[]): ReadonlyMap<DimensionId, number>[] {
  return Array.from({ length: 2 ** dimensions.length }, (_, way) => {
    const factors = dimensions.map((_dimension, at) => 1 + ((way >> at) & 1 ? shake : -shake));
    return new Map(dimensions.map((dimension, at) => [dimension, factors[at] as number]));
  });
}

/**
 * How far the rank of each suggestion of a list moves when every weight changes by a quarter, up or down, in any
 * combination. Only those of the list are ranked against each other, so that the last ones look steadier than they are:
 * hand in more than are shown.
 * @param list best first
 */
export function steadiness(list: readonly Suggestion[]): RankRange[] {
  const weighing = (list[0]?.contributions ?? []).filter(({ weight }) => weight > 0).map(({ dimension }) => dimension);
  const ranges = list.map((_, at) => ({ low: at + 1, high: at + 1 }));
  for (const factors of shakings(weighing)) {
    const scores = list.map(({ contributions }) =>
      contributions.reduce((sum, { dimension, contribution }) => sum + contribution * (factors.get(dimension) ?? 1), 0),
    );
    const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
    order.forEach((at, rank) => {
      const range = ranges[at] as { low: number; high: number };
      range.low = Math.min(range.low, rank + 1);
      range.high = Math.max(range.high, rank + 1);
    });
  }
  return ranges;
}
