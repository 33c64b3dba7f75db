import type { Directory } from "../directory/directory.js";
import type { Gate } from "../match/gates.js";
import { Top } from "../arrays/top.js";
import type { Location } from "../territory/locations.js";
import { basinOverlap } from "./basin.js";
import { coFunded, dependences, fundingOverlap, type Dependences } from "./funding.js";
import type { Overlap } from "./levels.js";
import { volunteersOverlap, volunteersValue } from "./volunteers.js";

/** One organisation whose niche meets A's, both ways. */
export interface OverlapWith {
  readonly index: number;
  readonly overlap: Overlap;
  /** How much of B's niche A occupies. */
  readonly reverse: Overlap;
}

/** Crowding around an organisation (Baum & Singh 1994): Σ overlap, and Σ (1 − overlap), over its basin. */
export interface Density {
  readonly overlap: number;
  readonly nonOverlap: number;
  /** How many organisations of the basin could be compared. */
  readonly compared: number;
}

export interface OverlapReport {
  readonly volunteers: readonly OverlapWith[];
  readonly funding: readonly OverlapWith[];
  readonly density: Density;
}

/** Organisations that cover less than this of A's basin are not around it. */
const aroundIt = 0.1;

/** Below this an overlap is not worth a line. */
const worthALine = 0.08;

/** Compares the grounds of organisations of one directory. */
export interface OverlapReporter {
  pair(a: number, b: number): { readonly volunteers: Overlap; readonly funding: Overlap };
  /** The `top` whose ground meets that of `a` most, of those that a gate lets through. */
  report(a: number, top: number, gate: Gate): OverlapReport;
}

/** Works out the overlaps of a directory; what does not depend on the organisation is done once. */
export function overlapReporter(directory: Directory): OverlapReporter {
  const known: Dependences = dependences(directory);
  const { locations } = directory;
  const best = (
    candidates: Iterable<number>,
    top: number,
    valueOf: (b: number) => number | undefined,
    overlap: (a: number, b: number) => Overlap,
    a: number,
  ) => {
    const kept = new Top(top);
    for (const b of candidates) {
      const value = valueOf(b);
      if (value !== undefined && value >= worthALine) kept.offer(b, Math.round(value * 1e9));
    }
    return kept.ranked().map(({ index }) => ({ index, overlap: overlap(a, index), reverse: overlap(index, a) }));
  };
  const volunteers = (a: number, b: number) => volunteersOverlap(directory, a, b);
  const funding = (a: number, b: number) => fundingOverlap(directory, known, a, b);
  return {
    pair: (a, b) => ({ volunteers: volunteers(a, b), funding: funding(a, b) }),
    report(a, top, gate) {
      const here = locations.distinct[locations.of[a] as number] as Location;
      const around = locations.distinct.map((there) => (basinOverlap(here, there) ?? 0) >= aroundIt);
      const basin: number[] = [];
      for (let b = 0; b < directory.size; b++) if (gate(b) && around[locations.of[b] as number] === true) basin.push(b);
      const byIndex = new Map(basin.map((b) => [b, volunteersValue(directory, a, b)]));
      const values = [...byIndex.values()].flatMap((value) => value ?? []);
      const overlap = values.reduce((sum, value) => sum + value, 0);
      const fundedAlike = [...coFunded(directory, a)].filter(gate);
      return {
        volunteers: best(basin, top, (b) => byIndex.get(b), volunteers, a),
        funding: best(known.has(a) ? fundedAlike : basin, top, (b) => funding(a, b).value, funding, a),
        density: { overlap, nonOverlap: values.length - overlap, compared: values.length },
      };
    },
  };
}
