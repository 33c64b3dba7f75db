import { degreeOf, type CsrGraph } from "../csr-graph.js";
import { undirectedDensity } from "../graphology/packages.js";
import { componentsOf } from "../components.js";
import { distancesOnce } from "./closeness.js";

/** Share of the possible edges that exist: 2m / n(n − 1); 0 for less than two nodes. From graphology-metrics. */
export const density = ({ order, size }: CsrGraph): number => undirectedDensity(order, size);

/** Distances of the largest component. */
export interface Distances {
  /** Longest shortest path, in hops; a lower bound when it was sampled. */
  readonly diameter: number;
  /** Mean over the pairs. */
  readonly mean: number;
  readonly sampled: boolean;
}

/** Diameter and mean distance of the largest component (of several, the one with the smallest node). */
export function distances(graph: CsrGraph, seed: number): Distances {
  const { members } = componentsOf(graph);
  const largest = members.reduce<readonly number[]>((best, nodes) => (nodes.length > best.length ? nodes : best), []);
  const { sum, eccentricity, exact } = distancesOnce(graph, seed);
  const pairs = largest.length * (largest.length - 1);
  return {
    diameter: largest.reduce((most, node) => Math.max(most, eccentricity[node] as number), 0),
    mean: pairs === 0 ? 0 : largest.reduce((all, node) => all + (sum[node] as number), 0) / pairs,
    sampled: !exact,
  };
}

/** Every edge from both ends. */
function eachEnd({ order, starts, neighbours }: CsrGraph, visit: (node: number, other: number) => void): void {
  for (let node = 0; node < order; node++)
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++)
      visit(node, neighbours[at] as number);
}

/**
 * Assortativity by a category, from −1 to 1: (Σ e_ii − Σ a_i²) / (1 − Σ a_i²), e_ij the share of edge ends that go from i
 * to j (Newman 2003). NaN without edges or with one category; nodes without a category (`""`) are left out with their
 * edges.
 */
export function assortativity(graph: CsrGraph, categories: readonly string[]): number {
  const ends = new Map<string, number>();
  let all = 0;
  let same = 0;
  eachEnd(graph, (node, other) => {
    const [mine, theirs] = [categories[node] ?? "", categories[other] ?? ""];
    if (mine === "" || theirs === "") return;
    all++;
    ends.set(mine, (ends.get(mine) ?? 0) + 1);
    if (mine === theirs) same++;
  });
  const chance = [...ends.values()].reduce((sum, count) => sum + (count / all) ** 2, 0);
  return all === 0 || chance === 1 ? Number.NaN : (same / all - chance) / (1 - chance);
}

/** Degree assortativity: Pearson's correlation of the degrees at the two ends of the edges (Newman 2002). NaN if constant. */
export function degreeAssortativity(graph: CsrGraph): number {
  let [sum, squares, products, all] = [0, 0, 0, 0];
  eachEnd(graph, (node, other) => {
    const mine = degreeOf(graph, node);
    sum += mine;
    squares += mine * mine;
    products += mine * degreeOf(graph, other);
    all++;
  });
  const mean = sum / all;
  const variance = squares / all - mean * mean;
  return all === 0 || variance < 1e-12 ? Number.NaN : (products / all - mean * mean) / variance;
}

/**
 * E–I index: (external − internal) / all edges, from −1 (all inside one category) to 1 (Krackhardt & Stern 1988). NaN
 * without edges between nodes that have a category.
 */
export function externalInternal(graph: CsrGraph, categories: readonly string[]): number {
  let external = 0;
  let internal = 0;
  eachEnd(graph, (node, other) => {
    const [mine, theirs] = [categories[node] ?? "", categories[other] ?? ""];
    if (mine === "" || theirs === "") return;
    if (mine === theirs) internal++;
    else external++;
  });
  return (external - internal) / (external + internal);
}
