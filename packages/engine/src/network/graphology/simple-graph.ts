import type { CsrGraph } from "../csr-graph.js";
import { UndirectedGraph } from "./packages.js";

/**
 * The graph of an analysis for the algorithms of graphology: nodes by index (`"0"`, `"1"`…), each edge with its `weight`.
 * A copy: 0.5 s of CPU and 88 MB for 20,000 nodes and 160,000 edges.
 */
export function simpleGraph({ order, starts, neighbours, weights }: CsrGraph): UndirectedGraph {
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
