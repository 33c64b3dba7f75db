import type { State } from "./state.js";
import { organisationsInAnImport } from "./writes.js";

/** Changes that make the revision grow, as the journal calls them. */
const grows = /^(?:(?:correction|means|tie)\.(?:add|end)|objection\.(?:add|withdraw)|import\.(?:add|undo))$/;

const same = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());

/** What the revision has beyond the changes that the journal tells: files that were imported together count once. */
const beyond = ({ revision, journal }: State): number =>
  revision - journal.filter(({ action }) => grows.test(action)).length;

/**
 * What of a store is half done or broken; nothing when all is well. Each change and its line stand or fall together.
 * @param before the store as it was at first
 */
export function damageIn(state: State, before: State): string[] {
  const { integrity, declarations, journal, objections, users, imports, orphans } = state;
  const lines = (action: RegExp) => journal.filter((line) => action.test(line.action));
  const objects = (action: RegExp) => lines(action).map(({ object }) => object.slice(object.indexOf(":") + 1));
  const idIn = ({ after }: { after: string | null }) => (JSON.parse(after ?? "{}") as { id: string }).id;
  const withdrawn = new Set(objects(/^objection\.withdraw$/));
  const told: Readonly<Record<string, boolean>> = {
    "the file is sound": integrity === "ok",
    "the journal has no gap": journal.every(({ sequence }, at) => sequence === at + 1),
    "each declaration has its line": same(
      declarations.map(({ id }) => id),
      lines(/^(?:correction|means|tie|introduction)\.add$/).map(idIn),
    ),
    "each objection has its line": same(
      [...objections],
      objects(/^objection\.add$/).filter((id) => !withdrawn.has(id)),
    ),
    "each account has its line": same([...users], objects(/^user\.add$/)),
    "imports are whole": imports.every(
      ({ path, hash, organisations }) =>
        organisations ===
        (before.imports.find((each) => each.path === path && each.hash === hash)?.organisations ??
          organisationsInAnImport),
    ),
    "no import is unfinished": !imports.some((each) => each.state === "unfinished"),
    "nothing is left of imports that were not": orphans === 0,
    "the revision counts the changes": beyond(state) === beyond(before),
    "one name at most is in force": declarations.filter(isName).length <= 1,
  };
  return Object.keys(told).filter((claim) => told[claim] === false);
}

/** All corrections are of the name of one organisation: the one replaces the other in one transaction. */
const isName = ({ content, ended_at }: { content: string; ended_at: string | null }): boolean =>
  ended_at === null && content.includes('"field":"name"');
