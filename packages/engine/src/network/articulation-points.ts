import type { CsrGraph } from "./csr-graph.js";

/** What a depth-first walk finds. */
interface Found {
  readonly bridges: [number, number][];
  readonly partsWithout: Int32Array;
}

/** Tarjan 1974, without recursion. O(n + m). */
function walk({ order, starts, neighbours }: CsrGraph): Found {
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
  return { bridges, partsWithout };
}

/**
 * For each node, how many more parts its own component would fall into without it: above 0 for articulation points, and
 * for them alone.
 */
export const articulationPoints = (graph: CsrGraph): Int32Array => walk(graph).partsWithout;

/** Edges whose loss would leave two parts apart: pairs of nodes, the smaller first, ascending. */
export const bridges = (graph: CsrGraph): readonly (readonly [number, number])[] =>
  walk(graph).bridges.sort(([a, b], [c, d]) => a - c || b - d);
