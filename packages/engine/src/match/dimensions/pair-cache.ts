import type { Directory } from "../../directory/directory.js";
import type { Location } from "../../territory/locations.js";
import { sectorNearness } from "../../vocabulary/sector-tree.js";
import { actionDifference, distinctMasks, rarity, tellingPublics, weightedJaccard, type Masks } from "./bitsets.js";
import { unknown, whole } from "./dimension.js";
import { nearness } from "./territory.js";

/** What one key is worth to every other of its kind; each value is worked out when it is first asked for. */
export class Row {
  readonly #values: Float64Array;
  readonly #work: (key: number) => number;

  constructor(size: number, work: (key: number) => number) {
    this.#values = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.#work = work;
  }

  at(key: number): number {
    const known = this.#values[key] as number;
    return known === Number.NEGATIVE_INFINITY ? (this.#values[key] = this.#work(key)) : known;
  }
}

/** Rows that many organisations share: those of one place, one set of codes, one set of publics, of actions. */
export interface Rows {
  /** Territory: parts of `whole`, `unknown` where it is. */
  place(location: number): Row;
  /** Nearness of sets of codes: parts of `whole`, `unknown` against the empty set. */
  codes(set: number): Int32Array;
  /** Telling publics of everyone, and how much two sets share, in [0, 1]. */
  readonly publics: Masks;
  sharedPublics(group: number): Row;
  /** Actions of everyone, and the share of them that only one of two sets has, in [0, 1]. */
  readonly actions: Masks;
  differentActions(group: number): Row;
}

/** Rows that are kept: enough for a run that goes from commune to commune, little enough for memory. */
const mostRows = 64;

/** Remembers the latest results. */
function latest<T>(work: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      known.set(key, (value = work(key)));
      if (known.size > mostRows) known.delete(known.keys().next().value as number);
    }
    return value;
  };
}

/** Remembers the latest rows. */
const latestRows = (size: number, work: (key: number, other: number) => number): ((key: number) => Row) =>
  latest((key) => new Row(size, (other) => work(key, other)));

/**
 * Nearness of sets of codes. The tree is walked once for every two codes; a row first takes, for each code, the nearest
 * of its own set, then for each set the nearest of its codes.
 */
function codeRows({ sectorSets, vocabulary }: Directory): (set: number) => Int32Array {
  const codes = [...new Set(sectorSets.flat())].sort();
  const indexOf = new Map(codes.map((code, location) => [code, location]));
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

function createRows(directory: Directory): Rows {
  const { distinct } = directory.locations;
  const publics = distinctMasks(Uint32Array.from(directory.publics.masks, (_, b) => tellingPublics(directory, b)));
  const actions = distinctMasks(directory.actions.masks);
  const weights = rarity(directory.publics);
  return {
    place: latestRows(distinct.length, (location, other) => {
      const near = nearness(distinct[location] as Location, distinct[other] as Location);
      return near === undefined ? unknown : Math.round(near * whole);
    }),
    codes: latest(codeRows(directory)),
    publics,
    sharedPublics: latestRows(publics.distinct.length, (group, other) =>
      weightedJaccard(publics.distinct[group] as number, publics.distinct[other] as number, weights),
    ),
    actions,
    differentActions: latestRows(actions.distinct.length, (group, other) =>
      actionDifference(actions.distinct[group] as number, actions.distinct[other] as number),
    ),
  };
}

const prepared = new WeakMap<Directory, Rows>();

/** The rows of a directory: it is frozen, so they are made once. */
export function rowsOf(directory: Directory): Rows {
  let rows = prepared.get(directory);
  if (!rows) prepared.set(directory, (rows = createRows(directory)));
  return rows;
}
