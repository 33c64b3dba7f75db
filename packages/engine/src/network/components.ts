import type { CsrGraph } from "./csr-graph.js";

/** The connected parts of a graph. */
export interface Components {
  /** Number of the component of each node; components are numbered by their smallest node. */
  readonly componentOf: Int32Array;
  /** Nodes of each component, in the order of a breadth-first walk: neighbours stand near each other. */
  readonly members: readonly number[][];
}

/** Connected components. O(n + m). */
export function componentsOf({ order, starts, neighbours }: CsrGraph): Components {
  const componentOf = new Int32Array(order).fill(-1);
  const members: number[][] = [];
  for (let root = 0; root < order; root++) {
    if (componentOf[root] !== -1) continue;
    const walk = [root];
    componentOf[root] = members.length;
    for (let head = 0; head < walk.length; head++) {
      const node = walk[head] as number;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const other = neighbours[at] as number;
        if (componentOf[other] !== -1) continue;
        componentOf[other] = members.length;
        walk.push(other);
      }
    }
    members.push(walk);
  }
  return { componentOf, members };
}
