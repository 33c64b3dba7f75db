import type { Job } from "../jobs/jobs.js";
import { tellProblem } from "./answer-problems.js";
import type { Language } from "./language.js";
import { HttpProblem } from "./problems.js";

/** A job in the words of one language. */
export const tellJob = ({ report, problem, ...job }: Job, language: Language) => ({
  ...job,
  progress: { ...job.progress },
  ...(report === undefined ? {} : { report }),
  ...(problem instanceof HttpProblem ? { problem: tellProblem(problem, language) } : {}),
});
