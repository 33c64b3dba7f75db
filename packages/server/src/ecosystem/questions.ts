import { briefs } from "./questions/briefs.js";
import { check } from "./questions/check.js";
import { coverage } from "./questions/coverage.js";
import { ego } from "./questions/ego.js";
import { nichePairs, niches } from "./questions/niches.js";
import { organisation } from "./questions/organisation.js";
import { overlap } from "./questions/overlap.js";
import { partners } from "./questions/partners.js";
import { search } from "./questions/search.js";
import { size } from "./questions/size.js";
import { territories } from "./questions/territories.js";
import { vocabularies } from "./questions/vocabularies.js";

/** Everything that can be asked of a model; a new question is one file and one line. */
export const questions = {
  briefs,
  check,
  coverage,
  ego,
  nichePairs,
  niches,
  organisation,
  overlap,
  partners,
  search,
  size,
  territories,
  vocabularies,
};

export type Questions = typeof questions;
export type QuestionId = keyof Questions;
export type ParametersOf<Q extends QuestionId> = Parameters<Questions[Q]>[1];
export type AnswerTo<Q extends QuestionId> = ReturnType<Questions[Q]>;
