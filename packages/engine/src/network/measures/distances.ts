import { bitCount } from "../../arrays/bitsets.js";
import type { CsrGraph } from "../csr-graph.js";

/** Distances in hops between every node and the sources, summed by node. */
export interface DistanceSums {
  /** Number of sources, other than the node, that reach it. */
  readonly reached: Int32Array;
  /** Σ d over them. */
  readonly sum: Float64Array;
  /** Σ 1/d over them. */
  readonly inverses: Float64Array;
  /** The largest d; 0 for a node that no other reaches. */
  readonly eccentricity: Int32Array;
}

/** Walkers a word. */
const lanes = 32;

/** From one node in how many at the front it costs less that those not yet reached look back. Measured. */
const denseFront = 16;

/**
 * Distances from many distinct sources at once, walkers from 32 of them in the bits of a word (Then et al. 2014, "The
 * more the merrier"); while many nodes are at the front, the others look back to it (Beamer et al. 2012). Exact, and
 * some ten times faster than one search a source (graphology-metrics: closeness 17 times as long at 5,000 nodes, the
 * diameter 50 s, and infinite for a graph in several parts). Sources side by side share most of their walk: hand them in so where
 * it is known. O(sources / 32 · levels · m) at worst.
 */
export function distanceSums(
  { order, starts, neighbours }: CsrGraph,
  sources: { readonly length: number; readonly [at: number]: number },
): DistanceSums {
  const reached = new Int32Array(order);
  const sum = new Float64Array(order);
  const inverses = new Float64Array(order);
  const eccentricity = new Int32Array(order);
  /** The walkers that have come to each node; that came at the last level, those at the front; that come at this one. */
  const seen = new Int32Array(order);
  const here = new Int32Array(order);
  const arriving = new Int32Array(order);
  let [front, next] = [new Int32Array(order), new Int32Array(order)];

  /** Each node of the front sends its walkers on; returns how many nodes they come to. */
  const push = (width: number): number => {
    let wide = 0;
    for (let at = 0; at < width; at++) {
      const node = front[at] as number;
      const walkers = here[node] as number;
      const end = starts[node + 1] as number;
      for (let arc = starts[node] as number; arc < end; arc++) {
        const neighbour = neighbours[arc] as number;
        const fresh = walkers & ~(seen[neighbour] as number);
        if (fresh === 0) continue;
        const before = arriving[neighbour] as number;
        if (before === 0) next[wide++] = neighbour;
        arriving[neighbour] = before | fresh;
      }
    }
    return wide;
  };
  /** Each node that some walker has not come to fetches those of its neighbours. */
  const pull = (all: number): number => {
    let wide = 0;
    for (let node = 0; node < order; node++) {
      const before = seen[node] as number;
      const end = starts[node + 1] as number;
      let now = before;
      for (let arc = starts[node] as number; arc < end && now !== all; arc++)
        now |= here[neighbours[arc] as number] as number;
      if (now === before) continue;
      next[wide++] = node;
      arriving[node] = now & ~before;
    }
    return wide;
  };

  for (let first = 0; first < sources.length; first += lanes) {
    seen.fill(0);
    let width = 0;
    let all = 0;
    for (; width < lanes && first + width < sources.length; width++) {
      const source = sources[first + width] as number;
      front[width] = source;
      here[source] = seen[source] = 1 << width;
      all |= 1 << width;
    }
    for (let level = 1; width > 0; level++) {
      const wide = width * denseFront < order ? push(width) : pull(all);
      for (let at = 0; at < width; at++) here[front[at] as number] = 0;
      for (let at = 0; at < wide; at++) {
        const node = next[at] as number;
        const walkers = arriving[node] as number;
        const count = bitCount(walkers);
        here[node] = walkers;
        arriving[node] = 0;
        seen[node] = (seen[node] as number) | walkers;
        reached[node] = (reached[node] as number) + count;
        sum[node] = (sum[node] as number) + count * level;
        inverses[node] = (inverses[node] as number) + count / level;
        eccentricity[node] = Math.max(eccentricity[node] as number, level);
      }
      [front, next] = [next, front];
      width = wide;
    }
  }
  return { reached, sum, inverses, eccentricity };
}
