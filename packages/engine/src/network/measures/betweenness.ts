import { seededRandom, shuffle } from "../../random.js";
import { breadthFirst } from "../breadth-first.js";
import type { GraphColumns } from "../columns.js";
import type { NodeMeasure } from "../measure.js";

/** Beyond this many nodes, betweenness is estimated from as many sources drawn at random. */
export const mostSources = 2048;

/** Betweenness, and the standard error of each value: 0 when it is exact. */
export interface Betweenness {
  readonly values: Float64Array;
  readonly standardError: Float64Array;
  readonly sources: number;
}

/**
 * Share of the shortest paths (hops) between two others that pass through a node, over all pairs: Brandes 2001, divided
 * by (n − 1)(n − 2) / 2. Beyond `sources` nodes, from that many seeded sources drawn without replacement (Brandes & Pich
 * 2007); the standard error is that of the mean of the sources' shares, with the finite population correction. Cost: one
 * search and one way back a source, O(sources · m).
 */
export function betweennessOf(graph: GraphColumns, seed: number, sources = mostSources): Betweenness {
  const { order, starts, neighbours } = graph;
  const exact = order <= sources;
  const all = Array.from({ length: order }, (_, node) => node);
  const roots = exact ? all : shuffle(all, seededRandom(seed)).slice(0, sources);
  const search = breadthFirst(graph);
  const paths = new Float64Array(order);
  const dependency = new Float64Array(order);
  const sums = new Float64Array(order);
  const squares = new Float64Array(order);
  for (const root of roots) {
    const met = search.from(root);
    const { distance, queue } = search;
    for (let at = 0; at < met; at++) {
      paths[queue[at] as number] = 0;
      dependency[queue[at] as number] = 0;
    }
    paths[root] = 1;
    for (let head = 0; head < met; head++) {
      const node = queue[head] as number;
      const next = (distance[node] as number) + 1;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const other = neighbours[at] as number;
        if (distance[other] === next) paths[other] = (paths[other] as number) + (paths[node] as number);
      }
    }
    for (let tail = met - 1; tail > 0; tail--) {
      const node = queue[tail] as number;
      const before = (distance[node] as number) - 1;
      const share = (1 + (dependency[node] as number)) / (paths[node] as number);
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const other = neighbours[at] as number;
        if (distance[other] === before)
          dependency[other] = (dependency[other] as number) + (paths[other] as number) * share;
      }
      const passing = dependency[node] as number;
      sums[node] = (sums[node] as number) + passing;
      squares[node] = (squares[node] as number) + passing * passing;
    }
  }
  // Every pair is met from both ends: the sum over all sources counts it twice, hence (n − 1)(n − 2).
  const pairs = (order - 1) * (order - 2);
  const used = roots.length;
  const scale = pairs > 0 ? order / used / pairs : 0;
  const correction = order > 1 ? Math.sqrt((order - used) / (order - 1)) : 0;
  return {
    values: sums.map((sum) => sum * scale),
    standardError: squares.map((square, node) => {
      const mean = (sums[node] as number) / Math.max(1, used);
      const variance = Math.max(0, square / Math.max(1, used) - mean * mean);
      return exact ? 0 : Math.sqrt(variance / used) * correction * used * scale;
    }),
    sources: used,
  };
}

export const betweenness: NodeMeasure = {
  id: "betweenness",
  compute: (graph, { seed }) => betweennessOf(graph, seed).values,
};
