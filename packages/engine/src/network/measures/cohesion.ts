import { openRows } from "../../arrays/csr.js";
import { degreeOf } from "../csr-graph.js";
import type { NodeMeasure } from "./measure.js";

/**
 * Local clustering coefficient: the share of the pairs of neighbours that are linked (Watts & Strogatz 1998), weights
 * apart; 0 with fewer than two neighbours. O(Σ k²) at worst, by marking.
 */
export const clustering: NodeMeasure = {
  id: "clustering",
  compute(graph) {
    const { order, starts, neighbours } = graph;
    const mark = new Int32Array(order).fill(-1);
    return Float64Array.from({ length: order }, (_, node) => {
      const degree = degreeOf(graph, node);
      if (degree < 2) return 0;
      const [first, end] = [starts[node] as number, starts[node + 1] as number];
      for (let at = first; at < end; at++) mark[neighbours[at] as number] = node;
      let linked = 0;
      for (let at = first; at < end; at++) {
        const other = neighbours[at] as number;
        for (let to = starts[other] as number; to < (starts[other + 1] as number); to++)
          if (mark[neighbours[to] as number] === node) linked++;
      }
      return linked / (degree * (degree - 1));
    });
  },
};

/**
 * Core number: the largest k such that the node belongs to a subgraph where all have k neighbours (Seidman 1983), by
 * buckets of degree in O(n + m) (Batagelj & Zaveršnik 2003).
 */
export const core: NodeMeasure = {
  id: "core",
  compute(graph) {
    const { order, starts, neighbours } = graph;
    const degree = Int32Array.from({ length: order }, (_, node) => degreeOf(graph, node));
    const most = degree.reduce((max, each) => Math.max(max, each), 0);
    const buckets = openRows(most + 1, (count) => degree.forEach(count));
    const first = buckets.starts;
    const sorted = new Int32Array(order);
    const position = new Int32Array(order);
    degree.forEach((each, node) => {
      const at = buckets.next(each);
      sorted[at] = node;
      position[node] = at;
    });
    for (let at = 0; at < order; at++) {
      const node = sorted[at] as number;
      const own = degree[node] as number;
      for (let slot = starts[node] as number; slot < (starts[node + 1] as number); slot++) {
        const other = neighbours[slot] as number;
        const theirs = degree[other] as number;
        if (theirs <= own) continue;
        // The neighbour changes places with the first of its bucket, which then begins one later.
        const head = first[theirs] as number;
        const swapped = sorted[head] as number;
        const there = position[other] as number;
        sorted[head] = other;
        sorted[there] = swapped;
        position[other] = head;
        position[swapped] = there;
        first[theirs] = head + 1;
        degree[other] = theirs - 1;
      }
    }
    return Float64Array.from(degree);
  },
};
