import { countingSort, rightOf } from "./packed.js";

/**
 * Everyone by what they do and for whom:
 *
 *   set t       groups firstOfSet[t] … firstOfSet[t + 1] - 1
 *   group g     those of a set who have the publics publicsOf[g]: rows firstOf[g] … firstOf[g + 1] - 1
 *   rows        … │ slot │ region·publics │ actions·flags │ …             3 × 4 bytes
 */
export interface Profiles {
  readonly firstOfSet: Int32Array;
  readonly publicsOf: Uint16Array;
  readonly firstOf: Int32Array;
  readonly rows: Int32Array;
}

/** @param keys as `Slots` holds them @param sets how many sets of codes there are */
export function createProfiles(keys: Int32Array, sets: number): Profiles {
  const size = keys.length / 4;
  const pairOf = (slot: number) => (keys[4 * slot + 1] as number) * 65_536 + rightOf(keys[4 * slot + 2] as number);
  const pairs = [...new Set(Float64Array.from({ length: size }, (_, slot) => pairOf(slot)))].sort((a, b) => a - b);
  const groupOf = new Map(pairs.map((pair, group) => [pair, group]));
  const groups = Int32Array.from({ length: size }, (_, slot) => groupOf.get(pairOf(slot)) as number);
  const { first, sorted } = countingSort(groups, pairs.length);
  const rows = new Int32Array(3 * size);
  sorted.forEach((slot, at) => {
    rows[3 * at] = slot;
    rows[3 * at + 1] = keys[4 * slot + 2] as number;
    rows[3 * at + 2] = keys[4 * slot + 3] as number;
  });
  const setOfGroup = Int32Array.from(pairs, (pair) => Math.floor(pair / 65_536));
  return {
    firstOfSet: countingSort(setOfGroup, sets).first,
    publicsOf: Uint16Array.from(pairs, (pair) => pair % 65_536),
    firstOf: first,
    rows,
  };
}
