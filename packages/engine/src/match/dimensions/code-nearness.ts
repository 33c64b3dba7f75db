import type { Directory } from "../../directory/directory.js";
import { sectorNearness } from "../../vocabulary/sector-tree.js";
import { latest } from "./pair-cache.js";
import { unknown, whole } from "./values.js";

/**
 * Nearness of a set of codes to every other: parts of `whole`, `unknown` against the empty set. The tree is walked once
 * for every two codes; a row first takes, for each code, the nearest of its own set, then for each set the nearest of its
 * codes. The latest rows are remembered.
 */
export function codeNearness({ sectorSets, vocabulary }: Directory): (set: number) => Int32Array {
  const codes = [...new Set(sectorSets.flat())].sort();
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const matrix = codes.map((a) => Int32Array.from(codes, (b) => Math.round(sectorNearness(vocabulary, a, b) * whole)));
  const members = Uint16Array.from(sectorSets.flat(), (code) => indexOf.get(code) as number);
  const ends = new Int32Array(sectorSets.length);
  sectorSets.forEach((set, at) => {
    ends[at] = (ends[at - 1] ?? 0) + set.length;
  });
  return latest((set) => {
    const near = new Int32Array(codes.length).fill(unknown);
    for (const code of sectorSets[set] ?? []) {
      const row = matrix[indexOf.get(code) as number] as Int32Array;
      for (let other = 0; other < near.length; other++)
        near[other] = Math.max(near[other] as number, row[other] as number);
    }
    const values = new Int32Array(ends.length).fill(unknown);
    for (let other = 0, at = 0; other < ends.length; other++)
      for (; at < (ends[other] as number); at++)
        values[other] = Math.max(values[other] as number, near[members[at] as number] as number);
    return values;
  });
}
