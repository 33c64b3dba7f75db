import { compareText } from "../../arrays/order.js";

/** A community of one run: its id, and the ids of its members. */
export interface NamedCommunity {
  readonly id: string;
  readonly members: readonly string[];
}

export interface KeptIds {
  /** Id of each community, as given: an old one, or `c` and a number never used. */
  readonly ids: readonly string[];
  /** Greatest number ever used: to be handed in at the next run, or the id of a community that is gone would come back. */
  readonly lastNumber: number;
}

/** Communities that share less than this (Jaccard) are not the same one. */
const sameFrom = 0.3;

interface Overlap {
  readonly community: number;
  readonly old: NamedCommunity;
  readonly jaccard: number;
}

/** Overlaps of each community with the old ones that share members with it. */
function overlapsOf(communities: readonly (readonly string[])[], before: readonly NamedCommunity[]): Overlap[] {
  const oldOf = new Map(before.flatMap((old) => old.members.map((member) => [member, old] as const)));
  return communities.flatMap((members, community) => {
    const shared = new Map<NamedCommunity, number>();
    for (const member of members) {
      const old = oldOf.get(member);
      if (old) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    return [...shared].map(([old, count]) => ({
      community,
      old,
      jaccard: count / (members.length + old.members.length - count),
    }));
  });
}

/** Number of an id `c1`, `c2`…; 0 for an id of another form, which ours cannot meet. */
const numberOf = (id: string): number => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0);

/**
 * Keeps the ids of an earlier run: a community takes the id of the old one that it overlaps most (Jaccard index of the
 * members), the greatest overlap first, equal ones by old id, then by smallest member; each old id once. The others take
 * fresh numbers, in the order given. One pass over the members.
 * @param communities members of each, without anybody in two
 * @param lastNumber greatest number used in any run before
 */
export function keepIds(
  communities: readonly (readonly string[])[],
  before: readonly NamedCommunity[],
  lastNumber = 0,
): KeptIds {
  const smallest = communities.map((members) =>
    members.reduce((least, each) => (each < least ? each : least), members[0] ?? ""),
  );
  const kept = new Map<number, string>();
  const taken = new Set<string>();
  const ranked = overlapsOf(communities, before).sort(
    (one, other) =>
      other.jaccard - one.jaccard ||
      compareText(one.old.id, other.old.id) ||
      compareText(smallest[one.community] as string, smallest[other.community] as string),
  );
  for (const { community, old, jaccard } of ranked) {
    if (jaccard < sameFrom || kept.has(community) || taken.has(old.id)) continue;
    kept.set(community, old.id);
    taken.add(old.id);
  }
  let last = before.reduce((most, { id }) => Math.max(most, numberOf(id)), lastNumber);
  const ids = communities.map((_, community) => kept.get(community) ?? `c${++last}`);
  return { ids, lastNumber: last };
}
