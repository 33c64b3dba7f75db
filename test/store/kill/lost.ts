import type { State } from "./state.js";
import type { Acknowledged } from "./writes.js";

/** The acknowledged writes that a store does not hold. */
export function lostFrom(
  { declarations, objections, users, imports, journal }: State,
  acknowledged: Acknowledged,
): string[] {
  const words = new Set(declarations.flatMap(({ content }) => content.match(/"[^"]*"/g) ?? []));
  const ended = new Set(declarations.filter(({ ended_at }) => ended_at !== null).map(({ id }) => id));
  const current = new Map(
    imports.filter(({ state }) => state === "current").map(({ path, hash }) => [path, Number(hash)]),
  );
  const withdrawn = new Set(
    journal.filter(({ action }) => action === "objection.withdraw").map(({ object }) => object.split(":")[1] ?? ""),
  );
  const without = (all: Iterable<string>, isThere: (word: string) => boolean) =>
    [...all].filter((word) => !isThere(word));
  return [
    ...without(acknowledged.declared, (word) => words.has(`"${word}"`)),
    ...without(acknowledged.ended, (id) => ended.has(id)),
    ...without(acknowledged.objections, (id) => objections.has(id) || withdrawn.has(id)),
    ...without(acknowledged.withdrawn, (id) => withdrawn.has(id) && !objections.has(id)),
    ...without(acknowledged.users, (name) => users.has(name)),
    ...without(acknowledged.brought, (name) => current.has(name)),
    ...without(
      acknowledged.imports.keys(),
      (path) => (current.get(path) ?? -1) >= (acknowledged.imports.get(path) ?? 0),
    ),
  ];
}
