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
export function shownPlace({ workspace: { directory }, objected }: Model, id: string, { may }: Reader) {
  const place = directory.placeOf.get(id);
  const isOpen = place !== undefined && !objected.has(id) && (may.sensitive || directory.sensitive[place] === 0);
  return isOpen ? place : undefined;
}

/**
 * The place of an organisation that may be shown. @throws HttpProblem `unknown-organisation`, also for one that objected
 * or that this reader may not see: whether it exists is then not told
 */
export function placeOf(model: Model, id: string, reader: Reader): number {
  const place = shownPlace(model, id, reader);
  if (place === undefined) throw new HttpProblem("unknown-organisation", { about: id.slice(0, 80) });
  return place;
}
