import { countOf, communityRows, type Partition } from "./partition.js";

const pairs = (count: number): number => (count * (count - 1)) / 2;

/**
 * Adjusted Rand index of two partitions of the same nodes: 1 when they are the same, about 0 (negative too) when they
 * agree no more than by chance (Hubert & Arabie 1985). With t the pairs together in both, a and b those together in each,
 * of p pairs: (t − ab/p) / ((a + b)/2 − ab/p). 1 when both put all together or all apart. One pass over the nodes.
 * @throws RangeError when they have not the same number of nodes
 */
export function adjustedRand(one: Partition, other: Partition): number {
  if (one.length !== other.length) throw new RangeError(`partitions of ${one.length} and of ${other.length} nodes`);
  const { starts, entries: members } = communityRows(one);
  const shared = new Int32Array(countOf(other));
  let [together, inOne] = [0, 0];
  for (let community = 0; community + 1 < starts.length; community++) {
    const [from, to] = [starts[community] as number, starts[community + 1] as number];
    inOne += pairs(to - from);
    for (let at = from; at < to; at++) {
      const beside = other[members[at] as number] as number;
      // The n-th one met makes n pairs with those before it.
      together += shared[beside] as number;
      shared[beside] = (shared[beside] as number) + 1;
    }
    for (let at = from; at < to; at++) shared[other[members[at] as number] as number] = 0;
  }
  const sizes = communityRows(other).starts;
  let inOther = 0;
  for (let at = 1; at < sizes.length; at++) inOther += pairs((sizes[at] as number) - (sizes[at - 1] as number));
  const expected = (inOne * inOther) / Math.max(1, pairs(one.length));
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
