import type { GraphColumns } from "./csr-graph.js";

/** What holds a network together by itself. */
export interface Cuts {
  /** Edges whose loss would leave two parts apart: pairs of nodes, the smaller first, ascending. */
  readonly bridges: readonly (readonly [number, number])[];
  /** For each node, how many more parts its own component would fall into without it; 0 for most. */
  readonly partsWithout: Int32Array;
}

/** Bridges and articulation points in one depth-first search (Tarjan 1974), without recursion. O(n + m). */
export function findCuts({ order, starts, neighbours }: GraphColumns): Cuts {
  const entered = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const next = starts.slice(0, order);
  const partsWithout = new Int32Array(order);
  const bridges: [number, number][] = [];
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (entered[root] !== -1) continue;
    entered[root] = low[root] = clock++;
    const path = [root];
    let children = 0;
    while (path.length > 0) {
      const node = path.at(-1) as number;
      const at = next[node] as number;
      if (at < (starts[node + 1] as number)) {
        next[node] = at + 1;
        const other = neighbours[at] as number;
        if (entered[other] === -1) {
          parent[other] = node;
          entered[other] = low[other] = clock++;
          path.push(other);
          if (node === root) children++;
        } else if (other !== parent[node]) {
          low[node] = Math.min(low[node] as number, entered[other] as number);
        }
        continue;
      }
      path.pop();
      const above = parent[node] as number;
      if (above === -1) continue;
      low[above] = Math.min(low[above] as number, low[node] as number);
      if ((low[node] as number) > (entered[above] as number))
        bridges.push(above < node ? [above, node] : [node, above]);
      if (above !== root && (low[node] as number) >= (entered[above] as number))
        partsWithout[above] = (partsWithout[above] as number) + 1;
    }
    partsWithout[root] = Math.max(0, children - 1);
  }
  return { bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d), partsWithout };
}
