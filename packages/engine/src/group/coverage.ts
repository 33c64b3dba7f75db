import type { Directory } from "../directory/directory.js";
import { aspects, elementKey, type AspectId, type Element } from "./aspects.js";

/**
 * What a table covers of what is wanted. F(T) = Σ over wanted elements of the most that one of T is trusted to bring: monotone
 * and submodular, so that greedy choice reaches 1 − 1/e of the best (Nemhauser, Wolsey, Fisher 1978), and what the next one
 * adds never grows.
 */
export interface Coverage {
  readonly wanted: readonly Element[];
  /** What organisation `index` is trusted to bring of each wanted element, in parts of 100. */
  bringing(index: number): Uint8Array;
  /** The most that one of them brings of each wanted element. */
  of(indices: readonly number[]): Uint8Array;
}

/** @param wanted each element once */
export function openCoverage(directory: Directory, wanted: readonly Element[]): Coverage {
  const at = new Map(wanted.map((element, position) => [elementKey(element), position]));
  const aspectsAsked = [...new Set(wanted.map(({ aspect }) => aspect))];
  const known = new Map<number, Uint8Array>();
  const read = (index: number) => {
    const row = new Uint8Array(wanted.length);
    const take = (aspect: AspectId) => {
      for (const { id, trust } of aspects[aspect].brings(directory, index)) {
        const position = at.get(elementKey({ aspect, id }));
        if (position !== undefined) row[position] = trust;
      }
    };
    aspectsAsked.forEach(take);
    return row;
  };
  const bringing = (index: number) => {
    let row = known.get(index);
    if (!row) known.set(index, (row = read(index)));
    return row;
  };
  return {
    wanted,
    bringing,
    of: (indices) => {
      const most = new Uint8Array(wanted.length);
      for (const index of indices) raise(most, bringing(index));
      return most;
    },
  };
}

/** Raises what is covered by what one brings. */
export function raise(covered: Uint8Array, row: Uint8Array): void {
  row.forEach((trust, position) => {
    if (trust > (covered[position] as number)) covered[position] = trust;
  });
}

/** What one adds to what is covered: an integer. */
export function gainOf(covered: Uint8Array, row: Uint8Array): number {
  let gain = 0;
  for (let position = 0; position < row.length; position++)
    gain += Math.max(0, (row[position] as number) - (covered[position] as number));
  return gain;
}

/** What a table covers, added up: an integer. */
export const worthOf = (covered: Uint8Array): number => covered.reduce((sum, trust) => sum + trust, 0);
