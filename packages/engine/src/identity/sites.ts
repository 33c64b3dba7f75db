import { groupBy } from "../arrays/groups.js";
import { compareText } from "../arrays/order.js";
import { membersOfSets } from "../arrays/disjoint-sets.js";
import type { Organisation } from "../model/organisation.js";
import { tellingName } from "./keys.js";
import type { Linker } from "./linker.js";
import { listOf } from "./local-ids.js";

/** Records of one id, of a legal person that has others. */
interface Unit {
  readonly first: number;
  readonly id: string;
  /** A row of a directory, that gave it an id of its own; a register or a grant speaks of the legal person. */
  readonly isRow: boolean;
  readonly isAuthority: boolean;
  readonly communes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Its W-numbers. */
  readonly rna: ReadonlySet<string>;
  /** All its numbers of the register. */
  readonly register: ReadonlySet<string>;
  /** What a person or a table adds to what others say. */
  readonly isSupplement: boolean;
  /** Lists that have a row for it and for others of the same legal person. */
  readonly isOneOfMany: boolean;
}

/** A place of a legal person: some of its units, all that is known of them. */
interface Site {
  readonly first: number;
  readonly communes: Set<string>;
  readonly names: Set<string>;
  readonly rna: Set<string>;
  readonly register: Set<string>;
  readonly isAuthority: boolean;
  hasSeat: boolean;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const each of a) if (b.has(each)) return true;
  return false;
};

/** Whether a unit is of a site: by its place, or, where a row of many may be any of them, by its name there too. */
function isOf(site: Site, { communes, names, rna, register, isRow, isOneOfMany, isSupplement }: Unit): boolean {
  // The register's number is that of one association, wherever it went; a list may have a row for each of its places.
  if (isSupplement || (meet(site.register, register) && !isOneOfMany)) return true;
  const isNamedSo = meet(site.names, names);
  const isThere = meet(site.communes, communes);
  const mayBeThere = isThere || site.communes.size === 0 || communes.size === 0;
  // Two associations under one number of a grants file: each keeps its own of the register.
  if (rna.size > 0 && site.rna.size > 0 && !meet(site.rna, rna)) return isNamedSo && isThere;
  // What a town runs bears the number of the town.
  if (isOneOfMany || (isRow && site.isAuthority)) return isNamedSo && mayBeThere;
  return mayBeThere || (isNamedSo && !isRow);
}

const isLieu = (id: string): boolean => id.startsWith("lieu:");

function unitsOf(organisations: readonly Organisation[], groups: readonly (readonly number[])[]): Unit[] {
  const listsOf = (group: readonly number[]) =>
    group.flatMap((index) => {
      const organisation = organisations[index] as Organisation;
      return listOf(organisation) ?? (isLieu(organisation.id) ? organisation.name.source : []);
    });
  const rows = groupBy(
    groups.flatMap((group) => [...new Set(listsOf(group))]),
    (list) => list,
  );
  const units = groups.map((group): Unit => {
    const records = group.map((index) => organisations[index] as Organisation);
    const lists = listsOf(group);
    const some = (read: (record: Organisation) => string | undefined) =>
      new Set(records.flatMap((record) => read(record) ?? []));
    return {
      first: group[0] as number,
      id: records.map(({ id }) => id).sort(compareText)[0] as string,
      isRow: lists.length > 0,
      isSupplement: records.every(({ supplement }) => supplement),
      isAuthority: records.some(({ kind }) => kind.value === "authority"),
      communes: some(({ commune }) => commune?.value),
      names: some(({ name }) => tellingName(name.value) || undefined),
      rna: some(({ ids }) => ids.rna),
      register: new Set(records.flatMap(({ ids }) => [ids.rna ?? [], ids.formerRna ?? []].flat())),
      isOneOfMany: lists.some((list) => (rows.get(list)?.length ?? 0) > 1),
    };
  });
  const rank = ({ id, rna, isRow, communes }: Unit) =>
    (isRow ? 8 : 0) + (rna.size > 0 ? 0 : 4) + (communes.size > 0 ? 2 : 0) + (/^siren:\d+$/.test(id) ? 0 : 1);
  return units.sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
}

/**
 * Records of one legal person, by number: those of one place are joined, its other places stay themselves. First comes
 * the seat, as the register knows it; then what grants say; then the rows of directories.
 * @param component indices of all records that share a number, directly or not
 * @returns one index of each place that is not the seat
 */
export function joinSites(
  organisations: readonly Organisation[],
  component: readonly number[],
  linker: Linker,
): number[] {
  const groups = membersOfSets(linker.sets, component);
  if (groups.length < 2) return [];
  const sites: Site[] = [];
  for (const unit of unitsOf(organisations, groups)) {
    const site = sites.find((each) => isOf(each, unit) && linker.join(each.first, unit.first));
    if (!site) {
      const { first, isAuthority, isRow } = unit;
      const known = {
        communes: new Set(unit.communes),
        names: new Set(unit.names),
        rna: new Set(unit.rna),
        register: new Set(unit.register),
      };
      sites.push({ first, ...known, isAuthority, hasSeat: !isRow });
      continue;
    }
    for (const field of ["communes", "names", "rna", "register"] as const)
      for (const each of unit[field]) site[field].add(each);
  }
  const seat = sites.length === 1 || sites[0]?.hasSeat ? 1 : 0;
  return sites.slice(seat).map(({ first }) => first);
}
