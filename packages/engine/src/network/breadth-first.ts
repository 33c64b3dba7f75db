import type { GraphColumns } from "./columns.js";

/** Breadth-first search over one graph, its arrays made once. Distances are hops; weights say affinity, not length. */
export interface BreadthFirst {
  /** Hops from the last root; −1 where it does not lead. */
  readonly distance: Int32Array;
  /** Nodes in the order in which they were met; the first `count` of them count. */
  readonly queue: Int32Array;
  /** Searches from a root. @returns how many nodes were met, the root included */
  from(root: number): number;
}

export function breadthFirst({ order, starts, neighbours }: GraphColumns): BreadthFirst {
  const distance = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let met = 0;
  return {
    distance,
    queue,
    from(root) {
      for (let at = 0; at < met; at++) distance[queue[at] as number] = -1;
      distance[root] = 0;
      queue[0] = root;
      met = 1;
      for (let head = 0; head < met; head++) {
        const node = queue[head] as number;
        const next = (distance[node] as number) + 1;
        const end = starts[node + 1] as number;
        for (let at = starts[node] as number; at < end; at++) {
          const other = neighbours[at] as number;
          if (distance[other] === -1) {
            distance[other] = next;
            queue[met++] = other;
          }
        }
      }
      return met;
    },
  };
}
