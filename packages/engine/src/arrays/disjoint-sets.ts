import { groupBy } from "./groups.js";

/** Sets of the indices of an array that never overlap; each begins alone. */
export interface DisjointSets {
  /** The index that stands for the set of this one: its smallest. */
  root(index: number): number;
  join(a: number, b: number): void;
}

/** Union–find by halving the path (Tarjan & van Leeuwen 1984). */
export function createDisjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  return {
    root,
    join(a, b) {
      const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
      parent[high] = low;
    },
  };
}

/** The indices of each set, in their order; sets in the order of their first index. */
export function membersOfSets(sets: DisjointSets, indices: Iterable<number>): number[][] {
  return [...groupBy(indices, (index) => sets.root(index)).values()];
}
