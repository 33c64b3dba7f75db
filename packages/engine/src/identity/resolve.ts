import { compareText } from "../arrays/order.js";
import type { Organisation } from "../model/organisation.js";
import type { Problem } from "../model/problem.js";
import type { Tie } from "../model/tie.js";
import { keysOf } from "./keys.js";
import { linkRecords } from "./linkage.js";
import { mergeRecords } from "./merge.js";
import { findObjectors, type Objection } from "./objections.js";

/** Everything that was read, before it is known which records speak of the same organisation. */
export interface Records {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
}

/** One organisation each, ties between them, and what a person should look at. */
export interface Resolved {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly problems: readonly Problem[];
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
function resolveTies(ties: readonly Tie[], canonical: ReadonlyMap<string, string>, objected: ReadonlySet<string>) {
  const kept = new Map<string, Tie>();
  const problems: Problem[] = [];
  for (const tie of ties) {
    const source = canonical.get(tie.source);
    const target = canonical.get(tie.target);
    if (objected.has(tie.source) || objected.has(tie.target)) continue;
    if (source === undefined || target === undefined) {
      problems.push(problem("tie", source === undefined ? tie.source : tie.target, "tie.unknown-party"));
    } else if (source !== target) {
      const key = [source, target, tie.kind, tie.year ?? "", tie.amount ?? "", tie.what ?? "", tie.from].join("\t");
      if (!kept.has(key)) kept.set(key, { ...tie, source, target });
    }
  }
  const sorted = [...kept.entries()].sort(([a], [b]) => compareText(a, b)).map(([, tie]) => tie);
  return { ties: sorted, problems };
}

/**
 * Makes one organisation of the records that speak of the same one (`linkage.ts`); those that nobody but a supplement
 * knows are dropped, and so are those that objected: nothing that is made of what comes back can name them. Ties follow.
 * What stays to be decided comes back as `identity.undecided`. The order of the records does not matter.
 */
export function resolveIdentities({ organisations, ties }: Records, objections: readonly Objection[] = []): Resolved {
  const { sets, undecided } = linkRecords(organisations);
  const merged: Organisation[] = [];
  const canonical = new Map<string, string>();
  for (const set of sets) {
    const records = set.map((index) => organisations[index] as Organisation);
    if (records.every((record) => record.supplement)) continue;
    const organisation = mergeRecords(records);
    merged.push(organisation);
    for (const record of records) for (const key of keysOf(record)) canonical.set(key, organisation.id);
  }
  merged.sort((a, b) => compareText(a.id, b.id));
  const objectors = findObjectors(merged, canonical, objections);
  const objected = new Set(objectors.objections.flatMap(({ keys }) => keys));
  for (const [key, id] of canonical) if (objectors.ids.has(id)) objected.add(key);
  for (const key of objected) canonical.delete(key);
  const toDecide = undecided.flatMap((index) => {
    const { name, id } = organisations[index] as Organisation;
    return objected.has(id) ? [] : [problem("name", `${name.value} (${id})`, "identity.undecided")];
  });
  const resolved = resolveTies(ties, canonical, objected);
  const problems = [...toDecide, ...resolved.problems].sort((a, b) => compareText(a.value, b.value));
  const shown = objectors.ids.size === 0 ? merged : merged.filter(({ id }) => !objectors.ids.has(id));
  return { organisations: shown, ties: resolved.ties, problems, canonical, objected, objections: objectors.objections };
}
