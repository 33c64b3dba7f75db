import { seededRandom, shuffle } from "../../arrays/random.js";
import type { CsrGraph } from "../csr-graph.js";
import type { NodeMeasure } from "./measure.js";

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
 * search and one way back a source, O(sources · m). Ours: graphology-metrics draws no sources, and takes 1.3 times as
 * long for the exact values of 2,000 nodes.
 */
export function betweennessOf(graph: CsrGraph, seed: number, sources = mostSources): Betweenness {
  const { order, starts, neighbours } = graph;
  const exact = order <= sources;
  const all = Array.from({ length: order }, (_, node) => node);
  const roots = exact ? all : shuffle(all, seededRandom(seed)).slice(0, sources);
  const distance = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  const paths = new Float64Array(order);
  const dependency = new Float64Array(order);
  const sums = new Float64Array(order);
  const squares = new Float64Array(order);
  for (const root of roots) {
    // There: distances and numbers of shortest paths, in one breadth-first search.
    distance[root] = 0;
    paths[root] = 1;
    queue[0] = root;
    let met = 1;
    for (let head = 0; head < met; head++) {
      const node = queue[head] as number;
      const next = (distance[node] as number) + 1;
      const ways = paths[node] as number;
      const end = starts[node + 1] as number;
      for (let at = starts[node] as number; at < end; at++) {
        const other = neighbours[at] as number;
        const known = distance[other] as number;
        if (known === -1) {
          distance[other] = next;
          paths[other] = ways;
          queue[met++] = other;
        } else if (known === next) paths[other] = (paths[other] as number) + ways;
      }
    }
    // And back, from the farthest: each hands its share to those before it.
    for (let tail = met - 1; tail > 0; tail--) {
      const node = queue[tail] as number;
      const before = (distance[node] as number) - 1;
      const passing = dependency[node] as number;
      const share = (1 + passing) / (paths[node] as number);
      const end = starts[node + 1] as number;
      for (let at = starts[node] as number; at < end; at++) {
        const other = neighbours[at] as number;
        if (distance[other] === before)
          dependency[other] = (dependency[other] as number) + (paths[other] as number) * share;
      }
      sums[node] = (sums[node] as number) + passing;
      squares[node] = (squares[node] as number) + passing * passing;
    }
    for (let at = 0; at < met; at++) {
      distance[queue[at] as number] = -1;
      dependency[queue[at] as number] = 0;
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
