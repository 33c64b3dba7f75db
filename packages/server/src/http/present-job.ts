import type { FileReport } from "../importing/import-file.js";
import type { Job } from "../jobs/jobs.js";
import { importJob } from "../jobs/start-import.js";
import { tellProblem } from "./answer-problems.js";
import type { Language } from "./language.js";
import { HttpProblem } from "./problems.js";
import { tellImport } from "./present-import.js";

/** Reports that hold words, by the kind of their job; others are told as they are. */
const reports: Readonly<Record<string, (report: never, language: Language) => unknown>> = {
  [importJob]: (report: FileReport, language) => tellImport(report, language),
};

/** A job in the words of one language. */
export const tellJob = ({ report, problem, ...job }: Job, language: Language) => ({
  ...job,
  progress: { ...job.progress },
  ...(report === undefined ? {} : { report: reports[job.kind]?.(report as never, language) ?? report }),
  ...(problem instanceof HttpProblem ? { problem: tellProblem(problem, language) } : {}),
});
