import { groupBy } from "../arrays/groups.js";
import { compareText } from "../arrays/order.js";
import { isFormerRna, isRna } from "../model/identifiers/rna.js";
import { isSiren, isSiret } from "../model/identifiers/siren.js";
import { isUai } from "../model/identifiers/uai.js";
import type { Organisation } from "../model/organisation.js";
import type { Tie } from "../model/tie.js";
import { foldPlaceName } from "../territory/place-names.js";

/** Ids that Maillage makes: of a number, of a name and its place, of a source whose own ids are unique. */
const made = /^(?:siren|name|funder|lieu):/;

/**
 * Whether an id is one that a list gave its rows: it means nothing elsewhere, where another row may bear it. A national
 * number (RNA, of before the W-numbers, SIREN, SIRET, UAI) is the same everywhere.
 */
export function isLocalId(id: string): boolean {
  if (made.test(id)) return false;
  return !(isRna(id) || isFormerRna(id) || isSiren(id) || isSiret(id) || isUai(id));
}

/** The list that gave a record its id; undefined for one whose id is the same everywhere. */
export const listOf = ({ id, list }: Pick<Organisation, "id" | "list">): string | undefined =>
  list !== undefined && isLocalId(id) ? list : undefined;

/** A list as it can stand in an id: the name of its file. */
const slugOf = (list: string): string =>
  foldPlaceName(list.replace(/^.*[\\/]/, "").replace(/\.\w{1,8}(?:\.gz)?$/i, "")).replace(/[ /]/g, "-") || "liste";

/** A short name of each list, by which it is told from the others: that of its file, numbered where several bear it. */
function namesOf(lists: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    lists.map((list) => {
      const slug = slugOf(list);
      const times = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, times);
      return [list, times === 1 ? slug : `${slug}-${times}`];
    }),
  );
}

/** Records whose ids no two lists share, and every other way to write the ids that were changed. */
export interface Scoped {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  /** `1@tiers-lieux`, however it stands among the ids: it can be kept, whatever list comes next. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The id of what a person said something of, by the list that gave it where it is known. */
  told(id: string, list: string | undefined): string;
}

/** How much two files share of their names: nodes and edges of one network are called alike. */
function sharedWords(a: string, b: string): number {
  const words = new Set(slugOf(a).split("-"));
  return slugOf(b)
    .split("-")
    .filter((word) => words.has(word)).length;
}

const folderOf = (list: string): string => list.replace(/[^\\/]*$/, "");

/**
 * The list that a list of ties speaks of: itself if it has rows, else the one that knows most of its ends; of several
 * the one beside it, then the one called most like it, then the one that came first.
 */
function spokenOf(
  list: string,
  ends: readonly string[],
  lists: readonly string[],
  holds: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const known = (each: string) => ends.filter((end) => holds.get(each)?.has(end)).length;
  const score = (each: string): readonly number[] => [
    each === list ? 1 : 0,
    known(each),
    folderOf(each) === folderOf(list) ? 1 : 0,
    sharedWords(each, list),
  ];
  const scored = lists.map((each) => ({ each, at: score(each) })).filter(({ at }) => (at[1] as number) > 0);
  const better = (a: readonly number[], b: readonly number[]) =>
    a.map((value, at) => value - (b[at] as number)).find((difference) => difference !== 0) ?? 0;
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best === undefined || better(one.at, best.at) > 0 ? one : best),
    undefined,
  )?.each;
}

/**
 * Tells the ids of one list from those of another: an id that several lists gave is the first list's, and `id@list` in
 * the others. Ties follow: an end is a row of the list that the tie's file speaks of. The order of records does not matter.
 * @param order lists in the order in which they first came; those that are not there follow by name
 */
export function scopeLocalIds(
  organisations: readonly Organisation[],
  ties: readonly Tie[],
  order: readonly string[] = [],
): Scoped {
  const holds = new Map<string, Set<string>>();
  for (const organisation of organisations) {
    const list = listOf(organisation);
    if (list === undefined || organisation.supplement) continue;
    const known = holds.get(list);
    if (known) known.add(organisation.id);
    else holds.set(list, new Set([organisation.id]));
  }
  if (holds.size === 0) return { organisations, ties, aliases: new Map(), told: (id) => id };
  const place = new Map(order.map((list, at) => [list, at]));
  const rank = (list: string) => place.get(list) ?? order.length;
  const lists = [...holds.keys()].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const names = namesOf([...order, ...lists.filter((list) => !place.has(list))]);
  const aliases = new Map<string, string>();
  const owner = new Map<string, string>();
  for (const list of lists)
    for (const id of holds.get(list) ?? []) {
      if (!owner.has(id)) owner.set(id, list);
      const qualified = `${id}@${names.get(list)}`;
      aliases.set(qualified, owner.get(id) === list ? id : qualified);
    }
  const idIn = (id: string, list: string | undefined): string => {
    if (list === undefined) return aliases.get(id) ?? id;
    return holds.get(list)?.has(id) ? (aliases.get(`${id}@${names.get(list)}`) as string) : id;
  };
  /** What is said of a row of a list that is gone is said of nobody: another list's row is another organisation. */
  const toldOf = (id: string, list: string | undefined): string =>
    list === undefined || holds.get(list)?.has(id) ? idIn(id, list) : `${id}@${list}`;
  const endsOf = groupBy(
    ties.flatMap(({ list, source, target }) => (list === undefined ? [] : [{ list, source, target }])),
    ({ list }) => list,
  );
  const spoken = new Map(
    [...endsOf].map(([list, ends]) => {
      const ids = [...new Set(ends.flatMap(({ source, target }) => [source, target]))].filter((id) => owner.has(id));
      return [list, spokenOf(list, ids, lists, holds)];
    }),
  );
  return {
    organisations: organisations.map((organisation) => {
      const { id, supplement } = organisation;
      const scoped = supplement ? toldOf(id, organisation.list) : idIn(id, listOf(organisation));
      return scoped === id ? organisation : { ...organisation, id: scoped };
    }),
    ties: ties.map((tie) => {
      const list = tie.list === undefined ? undefined : spoken.get(tie.list);
      const [from, to] = tie.endLists ?? [];
      const source = from === undefined ? idIn(tie.source, list) : toldOf(tie.source, from);
      const target = to === undefined ? idIn(tie.target, list) : toldOf(tie.target, to);
      return source === tie.source && target === tie.target ? tie : { ...tie, source, target };
    }),
    aliases,
    told: toldOf,
  };
}
