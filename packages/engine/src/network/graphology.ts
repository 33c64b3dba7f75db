import { UndirectedGraph } from "graphology";
import forceAtlas2Package from "graphology-layout-forceatlas2";
import type { CsrGraph } from "./csr-graph.js";

// A CommonJS package: under `nodenext` its default import runs, but is not what its types say.
export const forceAtlas2 = forceAtlas2Package as unknown as typeof forceAtlas2Package.default;

/** Columns as a graphology graph: nodes by index (`"0"`, `"1"`…), each edge with its `weight`. */
export function toGraphology({ order, starts, neighbours, weights }: CsrGraph): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < order; node++) graph.addNode(String(node));
  for (let node = 0; node < order; node++) {
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
      const other = neighbours[at] as number;
      if (node < other) graph.addEdge(String(node), String(other), { weight: weights[at] });
    }
  }
  return graph;
}
