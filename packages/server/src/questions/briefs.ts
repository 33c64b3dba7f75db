import type { Brief } from "../answers/parts.js";
import { briefly } from "./present-suggestion.js";
import { shownIndex, type Question } from "./question.js";

/** Whether all of these may be shown to this reader. */
export const allShown: Question<{ readonly ids: readonly string[] }, boolean> = (model, { ids }, reader) =>
  ids.every((id) => shownIndex(model, id, reader) !== undefined);

/** Organisations in one line each, in the order of their ids; null for one that this reader is not shown. */
export const briefs: Question<{ readonly ids: readonly string[] }, (Brief | null)[]> = (model, { ids }, reader) =>
  ids.map((id) => {
    const index = shownIndex(model, id, reader);
    return index === undefined ? null : briefly(model.maillage.directory, index);
  });
