import type { Brief } from "../answers/parts.js";
import { briefly } from "./present-suggestion.js";
import { shownPlace, type Question } from "./question.js";

/** Organisations in one line each, in the order of their ids; null for one that this reader is not shown. */
export const briefs: Question<{ readonly ids: readonly string[] }, (Brief | null)[]> = (model, { ids }, reader) =>
  ids.map((id) => {
    const place = shownPlace(model, id, reader);
    return place === undefined ? null : briefly(model.workspace.directory, place);
  });
