import { entriesByRow, type EntriesByRow } from "../../arrays/csr.js";

/** Community of each node; numbers follow the smallest node of each community, so that equal partitions are equal arrays. */
export type Partition = Int32Array;

/** The same communities under the numbers that `Partition` promises. */
export function renumbered(labels: ArrayLike<number>): Partition {
  const numbers = new Map<number, number>();
  return Int32Array.from(labels, (label) => {
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, numbers.size);
    return numbers.size - 1;
  });
}

/** How many communities there are. */
export const countOf = (partition: Partition): number => partition.reduce((most, each) => Math.max(most, each + 1), 0);

/** The nodes of each community, ascending. */
export function membersOf(partition: Partition): number[][] {
  const members: number[][] = Array.from({ length: countOf(partition) }, () => []);
  partition.forEach((community, node) => members[community]?.push(node));
  return members;
}

/** The members of each community as compressed rows. */
export const communityRows = (partition: Partition): EntriesByRow => entriesByRow(partition, countOf(partition));
