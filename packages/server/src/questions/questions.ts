import { briefs } from "./briefs.js";
import { check } from "./check.js";
import { coverage } from "./coverage.js";
import { ego } from "./ego.js";
import { nichePairs, niches } from "./niches.js";
import { organisation } from "./organisation.js";
import { overlap } from "./overlap.js";
import { partners } from "./partners.js";
import { search } from "./search.js";
import { size } from "./size.js";
import { territories } from "./territories.js";
import { vocabularies } from "./vocabularies.js";

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
