import { compareText } from "../arrays/order.js";
import type { Organisation } from "../model/organisation.js";
import type { Problem } from "../model/problem.js";
import type { Tie } from "../model/tie.js";
import type { LinkageKnowledge } from "./alike/knowledge.js";
import { doublesOf, type Double } from "./doubles.js";
import { joinedInto, type Joined } from "./joined.js";
import { keysOf } from "./keys.js";
import { areasPaidFrom } from "./alike/payments.js";
import { placedByFunders } from "./funder-places.js";
import { confirmNumbers } from "./likely-numbers.js";
import { scopeLocalIds } from "./local-ids.js";
import type { Decision } from "./linker.js";
import { linkRecords } from "./linkage.js";
import { mergeRecords } from "./merge.js";
import { tieEnds } from "./tie-ends.js";
import { findObjectors, type Objection } from "./objections.js";

/** Everything that was read, before it is known which records speak of the same organisation. */
export interface Records {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  /** Lists that gave their rows ids of their own, in the order in which they first came; others follow by name. */
  readonly lists?: readonly string[];
  /** What persons decided of records that look alike. */
  readonly decisions?: readonly Decision[];
}

/** One organisation each, ties between them, and what a person should look at. */
export interface Resolved {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly problems: readonly Problem[];
  /** Those that may be one, for a person to decide: the likeliest first. */
  readonly doubles: readonly Double[];
  /** Organisations that several records speak of, by id. */
  readonly joined: readonly Joined[];
  /** Every number and id, and the id under which its organisation stands here. */
  readonly canonical: ReadonlyMap<string, string>;
  /** Every number and id of those that objected, whether they are known or not. */
  readonly objected: ReadonlySet<string>;
  /** The objections in their order, each with what is known now of who made it: to be kept. */
  readonly objections: readonly Objection[];
}

/** A problem of no file in particular. */
const problem = (column: string, value: string, code: Problem["code"]): Problem => ({
  file: "",
  row: 0,
  column,
  value,
  code,
});

/**
 * Ties between organisations, each said once, sorted; and those of which an end is unknown, as problems. Of those to
 * whoever objected nothing is told.
 */
function resolveTies(ties: readonly Tie[], find: (end: string) => string | undefined, objected: ReadonlySet<string>) {
  const kept = new Map<string, Tie>();
  const problems: Problem[] = [];
  for (const tie of ties) {
    const [source, target] = [find(tie.source), find(tie.target)];
    const ends = [tie.source, tie.target, source, target];
    if (ends.some((end) => end !== undefined && objected.has(end))) continue;
    if (source === undefined || target === undefined) {
      problems.push(problem("tie", source === undefined ? tie.source : tie.target, "tie.unknown-party"));
    } else if (source !== target) {
      const key = [source, target, tie.kind, tie.year ?? "", tie.amount ?? "", tie.what ?? "", tie.from].join("\t");
      const { list: _list, endLists: _lists, ...said } = tie;
      const here = { ...said, source, target };
      const before = kept.get(key);
      // Two that differ in what is not told apart (a rung, a weight): the order of the rows does not choose.
      if (!before || JSON.stringify(here) < JSON.stringify(before)) kept.set(key, here);
    }
  }
  const sorted = [...kept.entries()].sort(([a], [b]) => compareText(a, b)).map(([, tie]) => tie);
  return { ties: sorted, problems };
}

/**
 * Makes one organisation of the records that speak of the same one (`linkage.ts`); those that nobody but a supplement
 * knows are dropped, and so are those that objected: nothing that is made of what comes back can name them. Ties follow.
 * What stays to be decided comes back as `identity.undecided`. The order of the records does not matter.
 * @param knowledge what likeness is judged with; without it, only numbers and names in one commune join records
 */
export function resolveIdentities(
  records: Records,
  objections: readonly Objection[] = [],
  knowledge?: LinkageKnowledge,
): Resolved {
  const { organisations, ties, aliases, told } = scopeLocalIds(
    confirmNumbers(records.organisations),
    records.ties,
    records.lists,
  );
  const paidFrom = knowledge ? areasPaidFrom(organisations, ties, knowledge.gazetteer) : undefined;
  const { sets, sites, undecided } = linkRecords(
    organisations,
    records.decisions?.map(({ a, b, lists, ...said }) => ({ ...said, a: told(a, lists?.[0]), b: told(b, lists?.[1]) })),
    knowledge && paidFrom && { paidFrom, knowledge },
  );
  const isSite = new Set(sites);
  const merged: Organisation[] = [];
  const joined: Joined[] = [];
  const canonical = new Map<string, string>();
  const taken = new Set<string>();
  const take = (said: readonly Organisation[], organisation: Organisation) => {
    const areas = paidFrom ? said.flatMap(({ id }) => paidFrom.get(id) ?? []) : [];
    merged.push(placedByFunders(organisation, areas));
    taken.add(organisation.id);
    joined.push(...joinedInto(organisation, said));
    // The number of a legal person is that of its seat, which comes first.
    for (const key of said.flatMap(keysOf)) if (!canonical.has(key)) canonical.set(key, organisation.id);
  };
  const places: { readonly said: readonly Organisation[]; readonly ids: readonly string[] }[] = [];
  for (const set of sets) {
    const said = set.map((index) => organisations[index] as Organisation);
    if (said.every((record) => record.supplement)) continue;
    if (set.some((index) => isSite.has(index))) places.push({ said, ids: said.map(({ id }) => id).sort(compareText) });
    else take(said, mergeRecords(said));
  }
  for (const { said, ids } of places.sort((a, b) => compareText(a.ids[0] ?? "", b.ids[0] ?? ""))) {
    const place = mergeRecords(said);
    const id =
      [place.ids.rna, ...ids].find((each) => each !== undefined && !taken.has(each)) ?? `${place.id}#${ids[0]}`;
    take(said, { ...place, id });
  }
  for (const [alias, scoped] of aliases) {
    const id = canonical.get(scoped);
    if (id !== undefined) canonical.set(alias, id);
  }
  merged.sort((a, b) => compareText(a.id, b.id));
  const objectors = findObjectors(merged, canonical, objections);
  const objected = new Set(objectors.objections.flatMap(({ keys }) => keys));
  for (const [key, id] of canonical) if (objectors.ids.has(id)) objected.add(key);
  const findEnd = tieEnds(merged, objected.size === 0 ? canonical : new Map(canonical));
  for (const key of objected) canonical.delete(key);
  const doubles = doublesOf(undecided, organisations, canonical);
  const inDoubt = new Set(doubles.flatMap(({ a, b }) => [a, b]));
  const toDecide = merged.flatMap(({ id, name }) =>
    inDoubt.has(id) ? [problem("name", `${name.value} (${id})`, "identity.undecided")] : [],
  );
  const resolved = resolveTies(ties, findEnd, objected);
  const problems = [...toDecide, ...resolved.problems].sort((a, b) => compareText(a.value, b.value));
  const shown = objectors.ids.size === 0 ? merged : merged.filter(({ id }) => !objectors.ids.has(id));
  return {
    organisations: shown,
    ties: resolved.ties,
    problems,
    doubles,
    joined: joined.filter(({ id }) => !objectors.ids.has(id)).sort((a, b) => compareText(a.id, b.id)),
    canonical,
    objected,
    objections: objectors.objections,
  };
}
