import { countOf } from "../communities/partition.js";
import { degreeOf } from "../csr-graph.js";
import type { NodeMeasure } from "./measure.js";

/**
 * Participation coefficient: 1 − Σ_c (k_c / k)², k_c the neighbours in community c (Guimerà & Amaral 2005); 0 when all
 * are in one community, and for a node alone.
 */
export const participation: NodeMeasure = {
  id: "participation",
  compute(graph, { partition }) {
    const { order, starts, neighbours } = graph;
    return Float64Array.from({ length: order }, (_, node) => {
      const degree = degreeOf(graph, node);
      if (degree === 0) return 0;
      const counts = new Map<number, number>();
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const community = partition[neighbours[at] as number] as number;
        counts.set(community, (counts.get(community) ?? 0) + 1);
      }
      return 1 - [...counts.values()].reduce((sum, count) => sum + (count / degree) ** 2, 0);
    });
  },
};

/**
 * Within-module z: how many standard deviations a node's neighbours inside its community stand above the mean of that
 * community (Guimerà & Amaral 2005); 0 where all have the same.
 */
export const withinModuleZ: NodeMeasure = {
  id: "withinModuleZ",
  compute({ order, starts, neighbours }, { partition }) {
    const inside = Float64Array.from({ length: order }, (_, node) => {
      let count = 0;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++)
        if (partition[neighbours[at] as number] === partition[node]) count++;
      return count;
    });
    const communities = countOf(partition);
    const [sizes, sums, squares] = [0, 0, 0].map(() => new Float64Array(communities)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    inside.forEach((count, node) => {
      const own = partition[node] as number;
      sizes[own] = (sizes[own] as number) + 1;
      sums[own] = (sums[own] as number) + count;
      squares[own] = (squares[own] as number) + count * count;
    });
    return inside.map((count, node) => {
      const own = partition[node] as number;
      const mean = (sums[own] as number) / (sizes[own] as number);
      const deviation = Math.sqrt(Math.max(0, (squares[own] as number) / (sizes[own] as number) - mean * mean));
      return deviation < 1e-9 ? 0 : (count - mean) / deviation;
    });
  },
};
