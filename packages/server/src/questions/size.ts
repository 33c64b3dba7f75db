import type { Question } from "./question.js";

/** How much a model holds. */
export const size: Question<object, { organisations: number; ties: number; toCheck: number }> = ({ workspace }) => ({
  organisations: workspace.directory.size,
  ties: workspace.directory.ties.length,
  toCheck: workspace.problems.length,
});
