import { degreeAt, type NodeMeasure } from "./measure.js";

/** Number of neighbours. O(n). */
export const degree: NodeMeasure = {
  id: "degree",
  compute: (graph) => Float64Array.from({ length: graph.order }, (_, node) => degreeAt(graph, node)),
};

/** Sum of the weights of a node's edges (Barrat et al. 2004). O(n + m). */
export const strength: NodeMeasure = {
  id: "strength",
  compute: ({ order, starts, weights }) =>
    Float64Array.from({ length: order }, (_, node) => {
      let sum = 0;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) sum += weights[at] as number;
      return sum;
    }),
};
