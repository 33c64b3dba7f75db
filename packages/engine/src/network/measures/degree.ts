import { degreeOf, strengths } from "../csr-graph.js";
import type { NodeMeasure } from "./measure.js";

/** Number of neighbours. O(n). */
export const degree: NodeMeasure = {
  id: "degree",
  compute: (graph) => Float64Array.from({ length: graph.order }, (_, node) => degreeOf(graph, node)),
};

/** Sum of the weights of a node's edges (Barrat et al. 2004). O(n + m). */
export const strength: NodeMeasure = { id: "strength", compute: strengths };
