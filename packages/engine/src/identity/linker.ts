import { createDisjointSets, type DisjointSets } from "../arrays/disjoint-sets.js";
import type { Organisation } from "../model/organisation.js";
import { listOf } from "./local-ids.js";

/** What a person decided of two: that they are one, or that they are not. */
export interface Decision {
  /** Any id under which each is known. */
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
  /** The lists that gave the ids, where those mean nothing elsewhere. */
  readonly lists?: readonly [string | undefined, string | undefined];
}

/** Sets of records, by index, that grow: what must stay apart never comes into one. */
export interface Linker {
  readonly sets: DisjointSets;
  /** Whether two are held apart: by a person, or by a list that has a row for each. */
  areApart(a: number, b: number): boolean;
  /** Whether a person told them from one another. */
  areToldApart(a: number, b: number): boolean;
  /** Joins their sets. @returns false for two that are held apart */
  join(a: number, b: number): boolean;
  /** Joins their sets, whatever holds them apart. */
  force(a: number, b: number): void;
}

/** The row of each list that a set holds. */
type Rows = ReadonlyMap<string, string>;

const differ = (a: Rows | undefined, b: Rows | undefined): boolean => {
  if (!a || !b) return false;
  for (const [list, id] of a) if (b.has(list) && b.get(list) !== id) return true;
  return false;
};

/** @param apart pairs of indices that a person told from one another */
export function createLinker(
  organisations: readonly Organisation[],
  apart: readonly (readonly [number, number])[],
): Linker {
  const sets = createDisjointSets(organisations.length);
  const rows = new Map<number, Map<string, string>>();
  organisations.forEach((organisation, index) => {
    const list = listOf(organisation);
    if (list !== undefined && !organisation.supplement) rows.set(index, new Map([[list, organisation.id]]));
  });
  const toldApart = (a: number, b: number) =>
    apart.some(([one, other]) => {
      const [first, second] = [sets.root(one), sets.root(other)];
      return (first === a && second === b) || (first === b && second === a);
    });
  const areApart = (a: number, b: number): boolean => {
    const [first, second] = [sets.root(a), sets.root(b)];
    return (
      first !== second && (differ(rows.get(first), rows.get(second)) || (apart.length > 0 && toldApart(first, second)))
    );
  };
  const force = (a: number, b: number): void => {
    const [first, second] = [sets.root(a), sets.root(b)];
    if (first === second) return;
    sets.join(first, second);
    const held = [rows.get(first), rows.get(second)].filter((each) => each !== undefined);
    if (held.length > 0) rows.set(sets.root(first), new Map(held.flatMap((each) => [...each])));
  };
  return {
    sets,
    areApart,
    areToldApart: (a, b) => apart.length > 0 && toldApart(sets.root(a), sets.root(b)),
    force,
    join(a, b) {
      if (areApart(a, b)) return false;
      force(a, b);
      return true;
    },
  };
}
