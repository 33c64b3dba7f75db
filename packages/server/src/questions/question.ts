import type { Language } from "../messages/language.js";
import { Refused } from "../refusals/refused.js";
import type { Model } from "./model.js";

/** For whom an answer is. */
export interface Reader {
  readonly language: Language;
  /** May see how organisations' grounds overlap, and sensitive publics and sectors. */
  readonly may: { readonly overlap: boolean; readonly sensitive: boolean };
}

/** Hears how far a long answer is. */
export type Progress = (step: string, done: number, total: number) => void;

/**
 * One thing that can be asked of a model. Pure: the same model and parameters, the same answer. A long one says how far
 * it is: a server has a thread work it out, a command waits.
 * @throws Refused what it refuses, with a code
 */
export type Question<P, A> = (model: Model, parameters: P, reader: Reader, progress: Progress) => A;

/** The index of an organisation, by any of its numbers, where it may be shown to this reader. */
export function shownIndex({ maillage: { directory, canonical } }: Model, id: string, { may }: Reader) {
  const index = directory.indexOf.get(canonical.get(id) ?? id);
  const isOpen = index !== undefined && (may.sensitive || directory.sensitive[index] === 0);
  return isOpen ? index : undefined;
}

/**
 * The index of an organisation that may be shown, by any of its numbers.
 * @throws Refused `objected`; `unknown-organisation`, also for one that this reader may not see: whether it exists is then
 * not told
 */
export function indexOf(model: Model, id: string, reader: Reader): number {
  if (model.maillage.objected.has(id)) throw new Refused("objected");
  const index = shownIndex(model, id, reader);
  if (index === undefined) throw new Refused("unknown-organisation", { about: id.slice(0, 80) });
  return index;
}
