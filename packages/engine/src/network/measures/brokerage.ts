import { degreeOf, strengths, type CsrGraph } from "../csr-graph.js";
import type { NodeMeasure } from "./measure.js";

/** Weight of the edge between two nodes, 0 without one: a search in the sorted neighbours. */
function weightBetween({ starts, neighbours, weights }: CsrGraph, a: number, b: number): number {
  let low = starts[a] as number;
  let high = (starts[a + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = neighbours[middle] as number;
    if (found === b) return weights[middle] as number;
    if (found < b) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/**
 * Burt's constraint: Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij the share of i's weight that goes to j (Burt 1992). Low for whoever
 * links groups that are not linked otherwise; NaN for a node alone. O(Σ k²).
 */
export const constraint: NodeMeasure = {
  id: "constraint",
  compute(graph) {
    const { order, starts, neighbours, weights } = graph;
    const strength = strengths(graph);
    const through = new Float64Array(order);
    return Float64Array.from({ length: order }, (_, i) => {
      const [first, end] = [starts[i] as number, starts[i + 1] as number];
      if (first === end) return Number.NaN;
      for (let at = first; at < end; at++) {
        const q = neighbours[at] as number;
        const share = (weights[at] as number) / (strength[i] as number);
        for (let to = starts[q] as number; to < (starts[q + 1] as number); to++) {
          const j = neighbours[to] as number;
          through[j] = (through[j] as number) + (share * (weights[to] as number)) / (strength[q] as number);
        }
      }
      let sum = 0;
      for (let at = first; at < end; at++) {
        const j = neighbours[at] as number;
        sum += ((weights[at] as number) / (strength[i] as number) + (through[j] as number)) ** 2;
      }
      for (let at = first; at < end; at++) {
        const q = neighbours[at] as number;
        for (let to = starts[q] as number; to < (starts[q + 1] as number); to++) through[neighbours[to] as number] = 0;
      }
      return sum;
    });
  },
};

/**
 * Effective size of a node's surroundings, without weights: n − 2t / n, n its neighbours, t the links between them
 * (Borgatti 1997, of Burt 1992). NaN for a node alone.
 */
export const effectiveSize: NodeMeasure = {
  id: "effectiveSize",
  compute(graph) {
    const { order, starts, neighbours } = graph;
    return Float64Array.from({ length: order }, (_, node) => {
      const degree = degreeOf(graph, node);
      if (degree === 0) return Number.NaN;
      let links = 0;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++)
        for (let other = at + 1; other < (starts[node + 1] as number); other++)
          if (weightBetween(graph, neighbours[at] as number, neighbours[other] as number) > 0) links++;
      return degree - (2 * links) / degree;
    });
  },
};
