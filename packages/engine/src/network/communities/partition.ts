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

/** Members of community c, ascending: `members[starts[c]..starts[c + 1]]`. */
export interface CommunityRows {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** The members of each community as compressed rows. */
export function rowsOf(partition: Partition): CommunityRows {
  const starts = new Int32Array(countOf(partition) + 1);
  for (const community of partition) starts[community + 1] = (starts[community + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const next = starts.slice();
  const members = new Int32Array(partition.length);
  partition.forEach((community, node) => {
    const at = next[community] as number;
    members[at] = node;
    next[community] = at + 1;
  });
  return { starts, members };
}
