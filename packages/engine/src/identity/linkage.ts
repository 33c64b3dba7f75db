import { createDisjointSets, membersOfSets } from "../arrays/disjoint-sets.js";
import { compareText } from "../arrays/order.js";
import { groupBy } from "../arrays/groups.js";
import type { Organisation } from "../model/organisation.js";
import { joinAlike } from "./alike/join-alike.js";
import type { LinkageKnowledge } from "./alike/knowledge.js";
import type { PaidFrom } from "./alike/payments.js";
import { isRegistered, keysOf, nameKeyOf, tellingName } from "./keys.js";
import { createLinker, type Decision, type Linker } from "./linker.js";
import type { Undecided } from "./undecided.js";
import { joinSites } from "./sites.js";

/** Which records speak of the same organisation, as indices; and those that only a person can tell. */
export interface Linkage {
  readonly sets: readonly (readonly number[])[];
  /** One record of each place of a legal person that is not its seat: its number is the seat's. */
  readonly sites: readonly number[];
  readonly undecided: readonly Undecided[];
}

/** The first record of each key. */
function holders(organisations: readonly Organisation[]): ReadonlyMap<string, number> {
  const holder = new Map<string, number>();
  organisations.forEach((organisation, index) => {
    for (const key of keysOf(organisation)) if (!holder.has(key)) holder.set(key, index);
  });
  return holder;
}

function joinByIds(organisations: readonly Organisation[], linker: Linker): void {
  const holder = new Map<string, number>();
  organisations.forEach(({ id }, index) => {
    const other = holder.get(id);
    if (other === undefined) holder.set(id, index);
    else linker.force(index, other);
  });
}

/** Records that share a number or an id, directly or by others. */
function legalPersons(organisations: readonly Organisation[]): number[][] {
  const sets = createDisjointSets(organisations.length);
  const holder = new Map<string, number>();
  organisations.forEach((organisation, index) => {
    for (const key of keysOf(organisation)) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, index);
      else sets.join(index, other);
    }
  });
  return membersOfSets(sets, organisations.keys()).filter((members) => members.length > 1);
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

/** Namesakes of one commune that are asked about two by two; of more each is asked about beside the first. */
const mostAskedInPairs = 6;

function pairsOf(firsts: readonly number[], words: readonly string[], linker: Linker): Undecided[] {
  const pairs = firsts.flatMap((a, at) =>
    (firsts.length <= mostAskedInPairs || at === 0 ? firsts.slice(at + 1) : []).map((b) => ({ a, b, words })),
  );
  return pairs.filter(({ a, b }) => linker.sets.root(a) !== linker.sets.root(b) && !linker.areToldApart(a, b));
}

/** Joins namesakes of one commune to the only one of them that a register knows. @returns those that may be one */
function joinNamesakes(organisations: readonly Organisation[], linker: Linker): Undecided[] {
  const firstId = (group: readonly number[]) =>
    group.map((index) => organisations[index]?.id ?? "").reduce((a, b) => (compareText(a, b) <= 0 ? a : b));
  const holds = (group: readonly number[]) => group.some((index) => isRegistered(organisations[index] as Organisation));
  const undecided: Undecided[] = [];
  for (const namesakes of namesakesIn(organisations)) {
    const groups = membersOfSets(linker.sets, namesakes).sort((a, b) => compareText(firstId(a), firstId(b)));
    if (groups.length < 2) continue;
    const registered = groups.filter(holds);
    const others = groups.filter((group) => !holds(group));
    const sirens = new Set(namesakes.flatMap((index) => organisations[index]?.ids.siren ?? []));
    const firsts = groups.map((group) => group[0] as number);
    if (registered.length <= 1 && sirens.size <= 1) {
      const anchor = (registered[0] ?? others[0])?.[0] as number;
      for (const group of others) linker.join(anchor, group[0] as number);
    }
    const words = tellingName((organisations[firsts[0] as number] as Organisation).name.value).split(" ");
    undecided.push(...pairsOf(firsts, words, linker));
  }
  return undecided;
}

/**
 * Decides which records speak of the same organisation, in this order: what a person said; id; number, the places of one
 * legal person apart (`sites.ts`); then a record without a register number joins the only registered one that bears its
 * name in its commune; then what is alike enough (`alike/`). Several, or two registered ones of one name in one commune,
 * stay apart and are undecided. Rows that one list tells apart stay so.
 * @param likeness what likeness is judged by; without it no record is joined by it
 */
export function linkRecords(
  organisations: readonly Organisation[],
  decisions: readonly Decision[] = [],
  likeness?: { readonly paidFrom: PaidFrom; readonly knowledge: LinkageKnowledge },
): Linkage {
  const holder = decisions.length === 0 ? undefined : holders(organisations);
  const told = (isSame: boolean) =>
    decisions.flatMap(({ a, b, ...decision }): (readonly [number, number])[] => {
      const [one, other] = [holder?.get(a), holder?.get(b)];
      return decision.isSame === isSame && one !== undefined && other !== undefined ? [[one, other]] : [];
    });
  const linker = createLinker(organisations, told(false));
  joinByIds(organisations, linker);
  for (const [a, b] of told(true)) linker.force(a, b);
  const sites = legalPersons(organisations).flatMap((members) => joinSites(organisations, members, linker));
  const namesakes = joinNamesakes(organisations, linker);
  const alike = likeness ? joinAlike(organisations, likeness.paidFrom, linker, likeness.knowledge) : [];
  const undecided = [...namesakes, ...alike];
  return { sets: membersOfSets(linker.sets, organisations.keys()), sites, undecided };
}
