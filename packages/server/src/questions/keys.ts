import { Refused } from "../refusals/refused.js";
import type { Model } from "./model.js";
import type { Question } from "./question.js";

/** Every number and id under which one organisation is known, sorted: what was declared under any of them is of it. */
export function keysOf(model: Model, id: string): readonly string[] {
  const { canonical } = model.maillage;
  const byId = model.once("numbers of everyone", () => numbersById(canonical));
  const known = canonical.get(id) ?? id;
  return [...new Set([id, known, ...(byId.get(known) ?? [])])].sort((a, b) => (a < b ? -1 : 1));
}

/**
 * The same as a question, for who writes.
 * @throws Refused `objected`, so that no answer names who objected
 */
export const knownAs: Question<{ readonly id: string }, readonly string[]> = (model, { id }) => {
  if (model.maillage.objected.has(id)) throw new Refused("objected");
  return keysOf(model, id);
};

function numbersById(canonical: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>();
  for (const [number, id] of canonical) {
    const numbers = byId.get(id);
    if (numbers) numbers.push(number);
    else byId.set(id, [number]);
  }
  return byId;
}
