import type { Directory } from "../directory.js";
import type { Place } from "../territory/places.js";
import { sectorNearness } from "../vocabulary/sector-tree.js";
import { unknown, whole } from "./dimension.js";
import { nearness } from "./territory.js";

/**
 * Rows: what one place is worth to every place, one set of codes to every set, in parts of `whole`. Many
 * organisations share them, so a row is worked out once and the latest ones are kept.
 */
export interface Rows {
  /** Territory: `place(p)[q]`. */
  place(place: number): Int32Array;
  /** Nearness of codes: `codes(s)[t]`, `unknown` against the empty set. */
  codes(set: number): Int32Array;
}

/** Rows that are kept: enough for a run that goes from commune to commune, little enough for memory. */
const mostRows = 256;

/** Remembers the latest results of a function of a small integer. */
function remembering<T>(work: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
      if (known.size > mostRows) known.delete(known.keys().next().value as number);
    }
    return value;
  };
}

/** Nearness of every two codes that the directory holds: the tree is walked once, not for every pair of sets. */
function codeMatrix({ sectorSets, vocabulary }: Directory) {
  const codes = [...new Set(sectorSets.flat())].sort();
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const matrix = Int32Array.from({ length: codes.length ** 2 }, (_, at) => {
    const [a, b] = [codes[Math.floor(at / codes.length)] as string, codes[at % codes.length] as string];
    return Math.round(sectorNearness(vocabulary, a, b) * whole);
  });
  return { matrix, size: codes.length, sets: sectorSets.map((set) => set.map((code) => placeOf.get(code) as number)) };
}

function createRows(directory: Directory): Rows {
  const { distinct } = directory.places;
  const { matrix, size, sets } = codeMatrix(directory);
  return {
    place: remembering((place) => {
      const mine = distinct[place] as Place;
      return Int32Array.from(distinct, (theirs) => {
        const near = nearness(mine, theirs);
        return near === undefined ? unknown : Math.round(near * whole);
      });
    }),
    codes: remembering((set) => {
      const mine = sets[set] as number[];
      return Int32Array.from(sets, (theirs) => {
        let best = unknown;
        for (const a of mine) for (const b of theirs) best = Math.max(best, matrix[a * size + b] as number);
        return best;
      });
    }),
  };
}

const prepared = new WeakMap<Directory, Rows>();

/** The rows of a directory: it is frozen, so they are made once. */
export function rowsOf(directory: Directory): Rows {
  let rows = prepared.get(directory);
  if (!rows) prepared.set(directory, (rows = createRows(directory)));
  return rows;
}
