import type { Language } from "../http/language.js";
import { HttpProblem } from "../http/problems.js";
import type { Model } from "./model.js";

/** For whom an answer is. */
export interface Reader {
  readonly language: Language;
  /** May see how organisations' grounds overlap, and sensitive publics and sectors. */
  readonly may: { readonly overlap: boolean; readonly sensitive: boolean };
}

/** One thing that can be asked of a model. Pure: the same model and parameters, the same answer. */
export type Question<P, A> = (model: Model, parameters: P, reader: Reader) => A;

/** The place of an organisation, where it may be shown to this reader. */
export function shownIndex({ workspace: { directory }, objected }: Model, id: string, { may }: Reader) {
  const index = directory.indexOf.get(id);
  const isOpen = index !== undefined && !objected.has(id) && (may.sensitive || directory.sensitive[index] === 0);
  return isOpen ? index : undefined;
}

/**
 * The place of an organisation that may be shown. @throws HttpProblem `unknown-organisation`, also for one that objected
 * or that this reader may not see: whether it exists is then not told
 */
export function indexOf(model: Model, id: string, reader: Reader): number {
  const index = shownIndex(model, id, reader);
  if (index === undefined) throw new HttpProblem("unknown-organisation", { about: id.slice(0, 80) });
  return index;
}
