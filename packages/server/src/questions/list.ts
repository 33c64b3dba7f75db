import type { ListedOrganisation } from "../answers/organisation.js";
import { fully } from "./present-suggestion.js";
import { shownIndex, type Question } from "./question.js";

/** Every organisation that this reader is shown, in the order of ids, one at a time: there may be a million. */
export const list: Question<object, Iterable<ListedOrganisation>> = function* (model, _parameters, reader) {
  const { directory } = model.maillage;
  for (const { id } of directory.organisations) {
    const index = shownIndex(model, id, reader);
    if (index !== undefined) yield fully(directory, index);
  }
};
