/** A community of one run: its id, and the ids of its members. */
export interface NamedCommunity {
  readonly id: string;
  readonly members: readonly string[];
}

/** Communities that share less than this (Jaccard) are not the same one. */
const sameFrom = 0.3;

/**
 * Keeps the ids of an earlier run: each new community takes the id of the old one that it overlaps most (Jaccard index of
 * the members, greatest first, ties by order), each old id once; the others take numbers that no run used before.
 * @param lastNumber the greatest number ever given: ids are `c1`, `c2`…
 */
export function keepIds(
  communities: readonly (readonly string[])[],
  before: readonly NamedCommunity[],
  lastNumber = 0,
): { readonly ids: readonly string[]; readonly lastNumber: number } {
  const oldOf = new Map<string, number>();
  before.forEach(({ members }, at) => members.forEach((member) => oldOf.set(member, at)));
  const overlaps = communities.flatMap((members, at) => {
    const shared = new Map<number, number>();
    for (const member of members) {
      const old = oldOf.get(member);
      if (old !== undefined) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    return [...shared].map(([old, count]) => ({
      at,
      old,
      jaccard: count / (members.length + (before[old]?.members.length ?? 0) - count),
    }));
  });
  overlaps.sort((x, y) => y.jaccard - x.jaccard || x.old - y.old || x.at - y.at);
  const ids: (string | undefined)[] = communities.map(() => undefined);
  const taken = new Set<number>();
  for (const { at, old, jaccard } of overlaps) {
    if (jaccard < sameFrom || ids[at] !== undefined || taken.has(old)) continue;
    ids[at] = before[old]?.id;
    taken.add(old);
  }
  const numbers = before.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0));
  let last = Math.max(lastNumber, ...numbers, 0);
  return { ids: ids.map((id) => id ?? `c${++last}`), lastNumber: last };
}
