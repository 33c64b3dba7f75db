import { distinctBitsets, rarity, weightedJaccard, type DistinctBitsets } from "../../arrays/bitsets.js";
import type { Directory } from "../../directory/directory.js";
import { createSlots, type Slots } from "../slots.js";
import { latestPairs, type PairCache } from "./pair-cache.js";

/** A directory, and what more than one dimension reads of it, worked out once. */
export interface Prepared {
  readonly directory: Directory;
  /** The order in which the search has everyone. */
  readonly slots: Slots;
  /** Publics of everyone that tell something, by distinct set, the empty one first. */
  readonly publics: DistinctBitsets;
  /** How much two distinct sets of publics share, in [0, 1]. */
  sharedPublics(group: number): PairCache;
  /** The set of codes and the set of publics of everyone, by slot. */
  readonly bySlot: { readonly codes: Int32Array; readonly publics: Uint16Array };
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
    publics,
    sharedPublics: latestPairs(publics.distinct.length, (group, other) =>
      weightedJaccard(publics.distinct[group] as number, publics.distinct[other] as number, weights),
    ),
  };
}
