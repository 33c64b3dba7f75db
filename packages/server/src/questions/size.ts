import type { Size } from "../answers/size.js";
import type { Question } from "./question.js";

/** How much a model holds. */
export const size: Question<object, Size> = ({ maillage: { directory, problems } }) => ({
  organisations: directory.size,
  ties: directory.ties.length,
  toCheck: problems.length,
});
