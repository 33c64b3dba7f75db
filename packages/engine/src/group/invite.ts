import { gainOf, raise, type Coverage } from "./coverage.js";
import type { Element } from "./aspects.js";

/** Somebody to ask to the table. */
export interface Invitee {
  readonly index: number;
  /** What it adds to what is covered before it, in parts of 100 an element; above 0. */
  readonly gain: number;
  /** The elements of which it adds something. */
  readonly adds: readonly Element[];
}

/**
 * Greedy choice: each time whoever adds most, among equals who fits best, then by id. Ends when nobody adds anything.
 * @param candidates indices, none at the table
 * @param fit higher is better
 */
export function invite(
  coverage: Coverage,
  seated: readonly number[],
  candidates: readonly number[],
  fit: (index: number) => number,
  most: number,
): Invitee[] {
  const covered = coverage.of(seated);
  const left = new Set(candidates);
  const invited: Invitee[] = [];
  while (invited.length < most) {
    let best: number | undefined;
    let bestGain = 0;
    for (const index of left) {
      const gain = gainOf(covered, coverage.bringing(index));
      // What one adds never grows: who adds nothing now never will.
      if (gain === 0) left.delete(index);
      else if (
        best === undefined ||
        gain > bestGain ||
        (gain === bestGain && (fit(index) > fit(best) || (fit(index) === fit(best) && index < best)))
      ) {
        best = index;
        bestGain = gain;
      }
    }
    if (best === undefined) break;
    const row = coverage.bringing(best);
    const adds = coverage.wanted.filter((_, position) => (row[position] as number) > (covered[position] as number));
    raise(covered, row);
    left.delete(best);
    invited.push({ index: best, gain: bestGain, adds });
  }
  return invited;
}
