import { breadthFirst } from "../breadth-first.js";
import type { GraphColumns } from "../columns.js";
import type { NodeMeasure } from "../measure.js";

/** Applies `value` to the reach and the sums of distances from every node. One search a node: O(n · m). */
function fromEveryNode(
  graph: GraphColumns,
  value: (reached: number, sum: number, sumOfInverses: number) => number,
): Float64Array {
  const search = breadthFirst(graph);
  return Float64Array.from({ length: graph.order }, (_, root) => {
    const reached = search.from(root) - 1;
    let sum = 0;
    let inverses = 0;
    for (let at = 1; at <= reached; at++) {
      const hops = search.distance[search.queue[at] as number] as number;
      sum += hops;
      inverses += 1 / hops;
    }
    return value(reached, sum, inverses);
  });
}

/**
 * Closeness, corrected for components: (r / (n − 1)) · (r / Σ d), r the nodes that are reached (Wasserman & Faust 1994);
 * 0 for a node alone. Hops, not weights.
 */
export const closeness: NodeMeasure = {
  id: "closeness",
  compute: (graph) =>
    fromEveryNode(graph, (reached, sum) => (sum === 0 ? 0 : (reached / (graph.order - 1)) * (reached / sum))),
};

/** Harmonic centrality: Σ 1 / d over the others (Marchiori & Latora 2000; Boldi & Vigna 2014), not normalised. */
export const harmonic: NodeMeasure = {
  id: "harmonic",
  compute: (graph) => fromEveryNode(graph, (_reached, _sum, inverses) => inverses),
};
