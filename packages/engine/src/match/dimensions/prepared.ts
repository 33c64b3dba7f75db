import { distinctBitsets, rarity, weightedJaccard, type DistinctBitsets } from "../../arrays/bitsets.js";
import type { Directory } from "../../directory/directory.js";
import { sectorNearness } from "../../vocabulary/sector-tree.js";
import { createSlots, type Slots } from "../slots.js";
import { latest, latestPairs, type PairCache } from "./pair-cache.js";
import { unknown, whole } from "./values.js";

/** A directory, and what more than one dimension reads of it, worked out once. */
export interface Prepared {
  readonly directory: Directory;
  /** The order in which the search has everyone. */
  readonly slots: Slots;
  /** Nearness of a set of codes to every other: parts of `whole`, `unknown` against the empty set. */
  codes(set: number): Int32Array;
  /** Publics of everyone that tell something, by distinct set, the empty one first. */
  readonly publics: DistinctBitsets;
  /** How much two distinct sets of publics share, in [0, 1]. */
  sharedPublics(group: number): PairCache;
  /** The set of codes and the set of publics of everyone, by slot. */
  readonly bySlot: { readonly codes: Int32Array; readonly publics: Uint16Array };
}

/**
 * Nearness of sets of codes. The tree is walked once for every two codes; a row first takes, for each code, the nearest
 * of its own set, then for each set the nearest of its codes.
 */
function codeRows({ sectorSets, vocabulary }: Directory): (set: number) => Int32Array {
  const codes = [...new Set(sectorSets.flat())].sort();
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const matrix = codes.map((a) => Int32Array.from(codes, (b) => Math.round(sectorNearness(vocabulary, a, b) * whole)));
  const members = Uint16Array.from(sectorSets.flat(), (code) => indexOf.get(code) as number);
  const ends = new Int32Array(sectorSets.length);
  sectorSets.forEach((set, at) => {
    ends[at] = (ends[at - 1] ?? 0) + set.length;
  });
  return (set) => {
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
  };
}

/** Prepares a directory for its dimensions: it is frozen, so this is done once. */
export function prepare(directory: Directory): Prepared {
  const publics = distinctBitsets(directory.tellingPublics);
  const weights = rarity(directory.publics.bitsets, directory.publics.terms.length);
  const slots = createSlots(directory.locations);
  return {
    directory,
    slots,
    bySlot: {
      codes: slots.who.map((b) => directory.sectorSet[b] as number),
      publics: Uint16Array.from(slots.who, (b) => publics.of[b] as number),
    },
    codes: latest(codeRows(directory)),
    publics,
    sharedPublics: latestPairs(publics.distinct.length, (group, other) =>
      weightedJaccard(publics.distinct[group] as number, publics.distinct[other] as number, weights),
    ),
  };
}
