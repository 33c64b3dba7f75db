import { asProblem } from "../http/answer-problems.js";
import type { HttpProblem } from "../http/problems.js";

/** Why a job failed, as it may be told; what nobody foresaw is told to `report` only. */
export const explainTo =
  (report: (error: Error, where: string) => void) =>
  (failure: unknown): HttpProblem => {
    const problem = asProblem(failure);
    if (problem.code === "internal") report(failure instanceof Error ? failure : new Error(String(failure)), "job");
    return problem;
  };
