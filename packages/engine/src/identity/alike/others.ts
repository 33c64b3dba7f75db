import { groupBy } from "../../arrays/groups.js";
import type { Body } from "./bodies.js";
import type { NameLikeness } from "./compare-names.js";
import { wholeName, type NameWords } from "./name-words.js";

/** How many others are meant as well as the two: none, a few, many. */
export type Others = "none" | "few" | "many";

/** More others than these bear a name of a kind. */
const mostFew = 3;

/**
 * Counts the others that the register knows: of two of one name, those of that name; of two whose names are but alike,
 * those whose names hold all that these share. Several of no register are one body's spellings as likely as not.
 */
export function othersAmong(
  bodies: readonly Body[],
): (likeness: NameLikeness, names: readonly NameWords[], pair: readonly Body[]) => Others {
  const registered = bodies.filter((body) => body.isRegistered);
  const pairsOf = (read: (name: NameWords) => readonly string[]) =>
    registered.flatMap(({ index, names }) => [...new Set(names.flatMap(read))].map((key) => ({ key, index })));
  const bearers = new Map(
    [
      ...groupBy(
        pairsOf(({ telling }) => telling),
        ({ key }) => key,
      ),
    ].map(([key, found]) => [key, new Set(found.map(({ index }) => index))]),
  );
  const named = groupBy(
    pairsOf((name) => [wholeName(name)]),
    ({ key }) => key,
  );
  const counted = new Map<string, number>();
  const bearAll = (stems: readonly string[]): number => {
    const key = [...stems].sort().join(" ");
    const done = counted.get(key);
    if (done !== undefined) return done;
    const sets = stems.map((each) => bearers.get(each) ?? new Set<number>()).sort((x, y) => x.size - y.size);
    const count = [...(sets[0] ?? [])].filter((index) => sets.every((each) => each.has(index))).length;
    counted.set(key, count);
    return count;
  };
  return ({ level, words }, names, pair) => {
    const own = pair.filter(({ index }) => words.every((each) => bearers.get(each)?.has(index))).length;
    // Of two that no register knows, a registered one of that name may be both.
    const bearing = bearAll(words) - Math.max(own, 1);
    const isName = level === "same";
    const count = isName ? Math.max(...names.map((name) => named.get(wholeName(name))?.length ?? 0)) - 1 : bearing;
    if (count > 0) return count <= mostFew ? "few" : "many";
    return bearing > mostFew ? "few" : "none";
  };
}
