import { strengths, type CsrGraph } from "../csr-graph.js";
import type { NodeMeasure } from "./measure.js";

/** Sum of the absolute changes, a node, at which an iteration stops. */
const tolerance = 1e-10;
const mostIterations = 10_000;

/** One product: `to[i] = Σ_j w_ij from[j]`. */
function multiply({ order, starts, neighbours, weights }: CsrGraph, from: Float64Array, to: Float64Array): void {
  for (let node = 0; node < order; node++) {
    let sum = 0;
    const end = starts[node + 1] as number;
    for (let at = starts[node] as number; at < end; at++)
      sum += (weights[at] as number) * (from[neighbours[at] as number] as number);
    to[node] = sum;
  }
}

/**
 * Eigenvector centrality (Bonacich 1972), weighted, of length 1: power iteration on A + I, which has the same
 * eigenvectors and always converges. Without an edge it is not defined: NaN. Of several components, only the one with the
 * largest eigenvalue has values above 0. O(iterations · m). Ours: that of graphology-metrics takes 4 times as long and,
 * where two eigenvalues are near each other, throws after its last iteration.
 */
export const eigenvector: NodeMeasure = {
  id: "eigenvector",
  compute(graph) {
    const { order, size } = graph;
    if (size === 0) return new Float64Array(order).fill(Number.NaN);
    let values = new Float64Array(order).fill(1 / Math.sqrt(order));
    let next = new Float64Array(order);
    for (let iteration = 0; iteration < mostIterations; iteration++) {
      multiply(graph, values, next);
      let squares = 0;
      for (let node = 0; node < order; node++) {
        next[node] = (next[node] as number) + (values[node] as number);
        squares += (next[node] as number) ** 2;
      }
      const length = Math.sqrt(squares);
      let change = 0;
      for (let node = 0; node < order; node++) {
        next[node] = (next[node] as number) / length;
        change += Math.abs((next[node] as number) - (values[node] as number));
      }
      [values, next] = [next, values];
      if (change < order * tolerance * 1e-2) break;
    }
    return values;
  },
};

/** Chance to follow an edge rather than to jump anywhere. */
const damping = 0.85;

/**
 * PageRank (Brin & Page 1998), weighted, damping 0.85; a node without edges hands its share to everybody. Sums to 1.
 * O(iterations · m). Ours: that of graphology-metrics takes 7 times as long to the same digits (its tolerance is multiplied
 * by the number of nodes: as it comes, at 20,000 nodes it stops while 0.02 of the whole 1 is still moving).
 */
export const pagerank: NodeMeasure = {
  id: "pagerank",
  compute(graph) {
    const { order } = graph;
    const strength = strengths(graph);
    let values = new Float64Array(order).fill(1 / order);
    let next = new Float64Array(order);
    const shares = new Float64Array(order);
    for (let iteration = 0; iteration < mostIterations; iteration++) {
      let lost = 0;
      for (let node = 0; node < order; node++) {
        const all = strength[node] as number;
        if (all === 0) lost += values[node] as number;
        shares[node] = all === 0 ? 0 : (values[node] as number) / all;
      }
      multiply(graph, shares, next);
      let change = 0;
      for (let node = 0; node < order; node++) {
        next[node] = damping * ((next[node] as number) + lost / order) + (1 - damping) / order;
        change += Math.abs((next[node] as number) - (values[node] as number));
      }
      [values, next] = [next, values];
      if (change < tolerance) break;
    }
    return values;
  },
};
