import { groupBy } from "../arrays/groups.js";
import { createDisjointSets, membersOfSets, type DisjointSets } from "../arrays/disjoint-sets.js";
import type { Organisation } from "../model/organisation.js";
import { isRegistered, keysOf, nameKeyOf } from "./keys.js";

/** Which records speak of the same organisation, as indices; and one record of each that only a person can tell. */
export interface Linkage {
  readonly sets: readonly (readonly number[])[];
  readonly undecided: readonly number[];
}

/** Records that share a number or an id are one. */
function joinByKeys(organisations: readonly Organisation[], sets: DisjointSets): void {
  const holder = new Map<string, number>();
  organisations.forEach((organisation, index) => {
    for (const key of keysOf(organisation)) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, index);
      else sets.join(index, other);
    }
  });
}

/** Records of one telling name in one commune, in the order in which such names are met. */
function namesakesIn(organisations: readonly Organisation[]): Iterable<readonly number[]> {
  const named = groupBy(organisations.keys(), (index) => {
    const organisation = organisations[index] as Organisation;
    return organisation.supplement ? undefined : nameKeyOf(organisation);
  });
  named.delete(undefined);
  return named.values();
}

/**
 * Decides which records speak of the same organisation: by number or id; then a record without a register number joins
 * the only registered one that bears its name in its commune. Several, or two registered ones of one name in one commune,
 * stay apart and are undecided.
 */
export function linkRecords(organisations: readonly Organisation[]): Linkage {
  const sets = createDisjointSets(organisations.length);
  joinByKeys(organisations, sets);
  const undecided: number[] = [];
  for (const namesakes of namesakesIn(organisations)) {
    const groups = membersOfSets(sets, namesakes);
    if (groups.length < 2) continue;
    const holds = (group: readonly number[]) =>
      group.some((index) => isRegistered(organisations[index] as Organisation));
    const registered = groups.filter(holds);
    const others = groups.filter((group) => !holds(group));
    const sirens = new Set(namesakes.flatMap((index) => organisations[index]?.ids.siren ?? []));
    if (registered.length <= 1 && sirens.size <= 1) {
      const anchor = (registered[0] ?? others[0])?.[0] as number;
      for (const group of others) sets.join(anchor, group[0] as number);
    } else undecided.push(...groups.map((group) => group[0] as number));
  }
  return { sets: membersOfSets(sets, organisations.keys()), undecided };
}
