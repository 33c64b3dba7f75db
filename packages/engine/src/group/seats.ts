import type { Element } from "./aspects.js";
import { gainOf, worthOf, type Coverage } from "./coverage.js";

/** One at the table, and what becomes of the table without it. */
export interface Seat {
  readonly index: number;
  /** Wanted elements that nobody else at the table brings. */
  readonly alone: readonly Element[];
  /** What is still covered if it declines, as a share of what all cover, in [0, 1]; 1 when nothing is covered at all. */
  readonly without: number;
  /** Who makes up for most of what would be lost, and what of it; absent when nothing is lost or nobody brings it. */
  readonly substitute?: { readonly index: number; readonly brings: readonly Element[] };
}

/**
 * How a table stands if one declines. @param candidates who is not at the table; @param fit breaks ties, then the id
 */
export function seatsOf(
  coverage: Coverage,
  seated: readonly number[],
  candidates: readonly number[],
  fit: (index: number) => number,
): Seat[] {
  const all = worthOf(coverage.of(seated));
  return seated.map((index) => {
    const left = coverage.of(seated.filter((each) => each !== index));
    const mine = coverage.bringing(index);
    const missing = (row: Uint8Array) =>
      coverage.wanted.filter(
        (_, at) => (left[at] as number) === 0 && (mine[at] as number) > 0 && (row[at] as number) > 0,
      );
    const alone = missing(mine);
    const seat = { index, alone, without: all === 0 ? 1 : worthOf(left) / all };
    if (alone.length === 0) return seat;
    let best: number | undefined;
    let bestGain = 0;
    for (const candidate of candidates) {
      const row = coverage.bringing(candidate).map((trust, at) => ((mine[at] as number) > 0 ? trust : 0));
      const gain = gainOf(left, row);
      if (gain > bestGain || (gain > 0 && gain === bestGain && best !== undefined && fit(candidate) > fit(best))) {
        best = candidate;
        bestGain = gain;
      }
    }
    return best === undefined
      ? seat
      : { ...seat, substitute: { index: best, brings: missing(coverage.bringing(best)) } };
  });
}
