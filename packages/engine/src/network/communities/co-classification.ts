import { startsOf } from "../../arrays/csr.js";
import type { CsrGraph } from "../csr-graph.js";
import { communityRows, type Partition } from "./partition.js";

/** For each edge, written at both its places in the rows, the share of the partitions that put its two ends together. */
export function coClassification(
  { order, starts, neighbours }: CsrGraph,
  partitions: readonly Partition[],
): Float64Array {
  const counts = new Int32Array(neighbours.length);
  for (const partition of partitions)
    for (let node = 0; node < order; node++) {
      const own = partition[node];
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++)
        if (partition[neighbours[at] as number] === own) counts[at] = (counts[at] as number) + 1;
    }
  return Float64Array.from(counts, (count) => count / partitions.length);
}

/**
 * The graph with the shares as weights, without the edges whose share is below the threshold. A node that would lose all
 * its edges keeps the best (of equal ones, to the smallest place), unless no partition put it with a neighbour:
 * Lancichinetti & Fortunato 2012.
 */
export function thresholded(graph: CsrGraph, shares: Float64Array, threshold: number): CsrGraph {
  const { ids, order, starts, neighbours } = graph;
  const rows = Array.from(
    { length: order },
    (_, node) => [starts[node] as number, starts[node + 1] as number] as const,
  );
  const keeps = Uint8Array.from(shares, (share) => (share > 0 && share >= threshold ? 1 : 0));
  for (const [node, [from, to]] of rows.entries()) {
    let best = from;
    for (let at = from; at < to; at++) if ((shares[at] as number) > (shares[best] as number)) best = at;
    if (from === to || keeps[best] === 1 || shares[best] === 0) continue;
    keeps[best] = 1;
    const other = neighbours[best] as number;
    const [begin, end] = rows[other] as readonly [number, number];
    keeps[begin + neighbours.subarray(begin, end).indexOf(node)] = 1;
  }
  const kept = Int32Array.from(keeps.keys()).filter((at) => keeps[at] === 1);
  return {
    ids,
    order,
    size: kept.length / 2,
    starts: startsOf(rows.map(([from, to]) => keeps.subarray(from, to).reduce((sum, keep) => sum + keep, 0))),
    neighbours: kept.map((at) => neighbours[at] as number),
    weights: Float64Array.from(kept, (at) => shares[at] as number),
  };
}

/**
 * Stability of each node in [0, 1]: mean, over the other members j of its community C, of the share of the runs that put
 * i and j together,
 *
 *   s_i = 1/R Σ_r (|{j ∈ C : r puts j with i}| − 1) / (|C| − 1),
 *
 * and for a node alone the share of the runs that left it alone. All members count, exactly: the runs cut C into parts,
 * whose sizes say it. R passes over the nodes.
 */
export function stabilityOf(partition: Partition, runs: readonly Partition[]): Float64Array {
  const { starts, entries: members } = communityRows(partition);
  const stability = new Float64Array(partition.length);
  const together = new Int32Array(partition.length);
  for (const run of runs) {
    const sizes = communityRows(run).starts;
    for (let community = 0; community + 1 < starts.length; community++) {
      const inside = members.subarray(starts[community], starts[community + 1]);
      for (const node of inside) together[run[node] as number] = (together[run[node] as number] as number) + 1;
      for (const node of inside) {
        const part = run[node] as number;
        const alone = (sizes[part + 1] as number) - (sizes[part] as number) === 1 ? 1 : 0;
        const share = inside.length === 1 ? alone : ((together[part] as number) - 1) / (inside.length - 1);
        stability[node] = (stability[node] as number) + share;
      }
      for (const node of inside) together[run[node] as number] = 0;
    }
  }
  return stability.map((sum) => sum / Math.max(1, runs.length));
}
