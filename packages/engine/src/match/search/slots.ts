import type { Directory } from "../../directory/directory.js";
import { createPostings, type Postings } from "../../text/postings.js";
import { lengthOf } from "../../text/vectors.js";
import { areaKey, createRegions, type Area, type Region } from "./areas.js";
import { practiceSets, tellingMeans } from "../dimensions/complementarity.js";
import { countingSort, pack } from "./packed.js";
import { createProfiles, type Profiles } from "./profiles.js";
import { rowsOf } from "../dimensions/pair-cache.js";

/**
 * Everyone by location, with what the search reads of them packed side by side, for it is cache misses that cost:
 * organisation `who[s]` stands in slot s.
 *
 *   location p  slots firstOf[p] … endOf[p] - 1, in the order of regions, then of their parts
 *   keys        … │ location │ set │ region·publics │ actions·flags │ …      one slot: 4 × 4 bytes
 *   postings    term → slots, ascending, and the weight of the term in each
 */
export interface Slots {
  readonly regions: readonly Region[];
  /** The parts of each EPCI: it may lie in two départements, and its far-reaching places are apart. */
  readonly ownParts: ReadonlyMap<string, readonly Area[]>;
  /** The slots of an area: its places stand side by side. */
  rangeOf(area: Area): { readonly first: number; readonly end: number };
  readonly firstOf: Int32Array;
  readonly endOf: Int32Array;
  readonly who: Int32Array;
  /** The slot of each organisation. */
  readonly slotOf: Int32Array;
  /** Four integers a slot: location, set, region and publics, actions and flags. */
  readonly keys: Int32Array;
  readonly profiles: Profiles;
  readonly postings: Postings;
  /** Slots of those without a text. */
  readonly textless: Int32Array;
  /** The longest text vector; rounding makes some a little longer than a unit. */
  readonly longest: number;
}

export const flag = { text: 1, means: 2, practice: 4 } as const;

function longestVector({ text, size }: Directory): number {
  let longest = 0;
  for (let b = 0; b < size; b++) {
    let squares = 0;
    for (let at = text.starts[b] as number; at < (text.starts[b + 1] as number); at++)
      squares += (text.weights[at] as number) ** 2;
    longest = Math.max(longest, squares);
  }
  return Math.sqrt(longest);
}

function createSlots(directory: Directory): Slots {
  const { locations, sectorSet, sectorSets, text, size } = directory;
  const regions = createRegions(locations);
  const order = regions.flatMap(({ parts }) => parts.flatMap((part) => part.locations));
  const regionOf = new Uint16Array(locations.distinct.length);
  regions.forEach((region, at) => {
    for (const location of region.locations) regionOf[location] = at;
  });
  const rankOf = new Int32Array(locations.distinct.length);
  order.forEach((location, rank) => {
    rankOf[location] = rank;
  });
  const { first, sorted: who } = countingSort(
    Int32Array.from(locations.of, (location) => rankOf[location] as number),
    order.length,
  );
  const { publics, actions } = rowsOf(directory);
  const told = tellingMeans(directory);
  const practice = practiceSets(directory);
  const keys = new Int32Array(4 * size);
  who.forEach((b, slot) => {
    const location = locations.of[b] as number;
    const set = sectorSet[b] as number;
    const flags =
      (lengthOf(text, b) > 0 ? flag.text : 0) |
      (told[b] === 1 ? flag.means : 0) |
      (practice[set] === 1 ? flag.practice : 0);
    keys[4 * slot] = location;
    keys[4 * slot + 1] = set;
    keys[4 * slot + 2] = pack(regionOf[location] as number, publics.of[b] as number);
    keys[4 * slot + 3] = pack(actions.of[b] as number, flags);
  });
  const slotOf = new Int32Array(size);
  who.forEach((b, slot) => {
    slotOf[b] = slot;
  });
  const ownParts = new Map<string, Area[]>();
  for (const part of regions.flatMap(({ parts }) => parts)) {
    const key = areaKey(part.sample);
    if (key !== "") ownParts.set(key, [...(ownParts.get(key) ?? []), part]);
  }
  const firstOf = Int32Array.from(rankOf, (rank) => first[rank] as number);
  const endOf = Int32Array.from(rankOf, (rank) => first[rank + 1] as number);
  return {
    regions,
    ownParts,
    firstOf,
    endOf,
    rangeOf: ({ locations: members }) => ({
      first: firstOf[members[0] as number] as number,
      end: endOf[members.at(-1) as number] as number,
    }),
    who,
    slotOf,
    keys,
    profiles: createProfiles(keys, sectorSets.length),
    postings: createPostings(text, who),
    textless: Int32Array.from({ length: size }, (_, slot) => slot).filter(
      (slot) => lengthOf(text, who[slot] as number) === 0,
    ),
    longest: longestVector(directory),
  };
}

const prepared = new WeakMap<Directory, Slots>();

/** The slots of a directory: it is frozen, so they are made once. */
export function slotsOf(directory: Directory): Slots {
  let slots = prepared.get(directory);
  if (!slots) prepared.set(directory, (slots = createSlots(directory)));
  return slots;
}
