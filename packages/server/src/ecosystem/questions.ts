import { ego } from "./questions/ego.js";
import { organisation } from "./questions/organisation.js";
import { overlap } from "./questions/overlap.js";
import { partners } from "./questions/partners.js";
import { size } from "./questions/size.js";
import { vocabularies } from "./questions/vocabularies.js";

/** Everything that can be asked of a model; a new question is one file and one line. */
export const questions = { ego, organisation, overlap, partners, size, vocabularies };

export type Questions = typeof questions;
export type QuestionId = keyof Questions;
export type ParametersOf<Q extends QuestionId> = Parameters<Questions[Q]>[1];
export type AnswerTo<Q extends QuestionId> = ReturnType<Questions[Q]>;
