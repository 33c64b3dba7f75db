import type { Partition } from "./partition.js";

const pairs = (count: number): number => (count * (count - 1)) / 2;

/**
 * Adjusted Rand index of two partitions of the same nodes: 1 when they are the same, about 0 when they agree no more
 * than by chance (Hubert & Arabie 1985). 1 when both put all together or all apart.
 */
export function adjustedRand(a: Partition, b: Partition): number {
  const both = new Map<number, number>();
  const [countA, countB] = [new Map<number, number>(), new Map<number, number>()];
  const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  a.forEach((community, node) => {
    const other = b[node] as number;
    add(both, community * a.length + other);
    add(countA, community);
    add(countB, other);
  });
  const sum = (counts: Map<number, number>) => [...counts.values()].reduce((total, count) => total + pairs(count), 0);
  const [together, inA, inB] = [sum(both), sum(countA), sum(countB)];
  const expected = (inA * inB) / Math.max(1, pairs(a.length));
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
