import { seededRandom, shuffle } from "../random.js";
import { breadthFirst } from "./breadth-first.js";
import type { GraphColumns } from "./columns.js";
import { degreeAt } from "./measure.js";

/** Number of the component of each node, in the order of their smallest node. O(n + m). */
export function components(graph: GraphColumns): Int32Array {
  const search = breadthFirst(graph);
  const component = new Int32Array(graph.order).fill(-1);
  let count = 0;
  for (let root = 0; root < graph.order; root++) {
    if (component[root] !== -1) continue;
    const met = search.from(root);
    for (let at = 0; at < met; at++) component[search.queue[at] as number] = count;
    count++;
  }
  return component;
}

/** Share of the possible edges that exist: 2m / n(n − 1); 0 for less than two nodes. */
export const density = ({ order, size }: GraphColumns): number => (order < 2 ? 0 : (2 * size) / (order * (order - 1)));

/** Distances of the largest component. */
export interface Distances {
  /** Longest shortest path, in hops; a lower bound when it was sampled. */
  readonly diameter: number;
  /** Mean over the pairs. */
  readonly mean: number;
  readonly sampled: boolean;
}

/** Beyond this many nodes, distances are those from as many nodes drawn at random. */
const mostRoots = 2048;

/** Diameter and mean distance of the largest component (of several, the one with the smallest node). O(roots · m). */
export function distances(graph: GraphColumns, seed: number): Distances {
  const component = components(graph);
  const sizes = new Map<number, number>();
  for (const each of component) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  const [largest] = [...sizes].reduce((best, each) => (each[1] > best[1] ? each : best), [-1, 0]);
  const members = [...component.keys()].filter((node) => component[node] === largest);
  const sampled = members.length > mostRoots;
  const roots = sampled ? shuffle(members, seededRandom(seed)).slice(0, mostRoots) : members;
  const search = breadthFirst(graph);
  let diameter = 0;
  let sum = 0;
  let pairs = 0;
  for (const root of roots) {
    const met = search.from(root);
    for (let at = 1; at < met; at++) {
      const hops = search.distance[search.queue[at] as number] as number;
      diameter = Math.max(diameter, hops);
      sum += hops;
      pairs++;
    }
  }
  return { diameter, mean: pairs === 0 ? 0 : sum / pairs, sampled };
}

/** Every edge from both ends. */
function eachEnd({ order, starts, neighbours }: GraphColumns, visit: (node: number, other: number) => void): void {
  for (let node = 0; node < order; node++)
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++)
      visit(node, neighbours[at] as number);
}

/**
 * Assortativity by a category, from −1 to 1: (Σ e_ii − Σ a_i²) / (1 − Σ a_i²), e_ij the share of edge ends that go from i
 * to j (Newman 2003). NaN without edges or with one category; nodes without a category (`""`) are left out with their
 * edges.
 */
export function assortativity(graph: GraphColumns, categories: readonly string[]): number {
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
export function degreeAssortativity(graph: GraphColumns): number {
  let [sum, squares, products, all] = [0, 0, 0, 0];
  eachEnd(graph, (node, other) => {
    const mine = degreeAt(graph, node);
    sum += mine;
    squares += mine * mine;
    products += mine * degreeAt(graph, other);
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
export function externalInternal(graph: GraphColumns, categories: readonly string[]): number {
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
