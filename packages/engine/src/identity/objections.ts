import { groupBy } from "../arrays/groups.js";
import type { Organisation } from "../model/organisation.js";
import { isLocalId } from "./local-ids.js";
import { nameKeysOf } from "./keys.js";

/** Who asked to be left out: every number and id under which it was known, and its names, each with its commune. */
export interface Objection {
  /** As `keysOf` gives them. */
  readonly keys: readonly string[];
  /** As `nameKeysOf` gives them. */
  readonly names: readonly string[];
}

/** Who objected, as they are known today. */
export interface Objectors {
  /** Ids of their organisations. */
  readonly ids: ReadonlySet<string>;
  /** The objections in their order, each with all that is known today under one of its numbers: to be kept. */
  readonly objections: readonly Objection[];
}

const together = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** An id of a list says less than the same with the name of its list, `1@tiers-lieux`: another list may bear it one day. */
const lasting = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => !isLocalId(key) || !keys.some((other) => other.startsWith(`${key}@`)));

/** Names by which organisations are looked for of which no number is known. */
function idsByName(organisations: readonly Organisation[]): (name: string) => readonly string[] {
  const named = organisations.flatMap((organisation) =>
    nameKeysOf(organisation).map((name) => ({ name, id: organisation.id })),
  );
  const groups = groupBy(named, ({ name }) => name);
  return (name) => groups.get(name)?.map(({ id }) => id) ?? [];
}

/**
 * Finds those that objected, whatever they are called today. A number or an id tells; where none of an objection is known
 * any more (its register was taken out, its grants came under another number), its names do.
 * @param organisations one a body
 * @param canonical the id under which each number stands now
 */
export function findObjectors(
  organisations: readonly Organisation[],
  canonical: ReadonlyMap<string, string>,
  objections: readonly Objection[],
): Objectors {
  if (objections.length === 0) return { ids: new Set(), objections };
  const byKey = objections.map(({ keys }) => together(lasting(keys).flatMap((key) => canonical.get(key) ?? [])));
  const known = new Set(byKey.flat());
  const keys = groupBy(
    [...canonical].filter(([, id]) => known.has(id)),
    ([, id]) => id,
  );
  const names = new Map(
    organisations.filter(({ id }) => known.has(id)).map((organisation) => [organisation.id, nameKeysOf(organisation)]),
  );
  const isLost = objections.some(({ names: called }, at) => byKey[at]?.length === 0 && called.length > 0);
  const called = isLost ? idsByName(organisations) : () => [];
  return {
    ids: new Set(objections.flatMap(({ names: all }, at) => (byKey[at]?.length ? byKey[at] : all.flatMap(called)))),
    objections: objections.map((objection, at) => {
      const ids = byKey[at] ?? [];
      return {
        keys: together(
          lasting(
            together(
              objection.keys,
              ids.flatMap((id) => keys.get(id)?.map(([key]) => key) ?? []),
            ),
          ),
        ),
        names: together(
          objection.names,
          ids.flatMap((id) => names.get(id) ?? []),
        ),
      };
    }),
  };
}
