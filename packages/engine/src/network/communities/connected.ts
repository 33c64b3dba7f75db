import type { CsrGraph } from "../csr-graph.js";
import { renumbered, type Partition } from "./partition.js";

/**
 * Splits every community that is not connected into its connected parts: Louvain may leave such ones (Traag, Waltman &
 * van Eck 2019). The result refines the partition. One pass over the edges.
 */
export function splitDisconnected({ order, starts, neighbours }: CsrGraph, partition: Partition): Partition {
  const part = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  for (let root = 0; root < order; root++) {
    if (part[root] !== -1) continue;
    part[root] = root;
    queue[0] = root;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = queue[head] as number;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const other = neighbours[at] as number;
        if (part[other] === -1 && partition[other] === partition[root]) {
          part[other] = root;
          queue[tail++] = other;
        }
      }
    }
  }
  return renumbered(part);
}
