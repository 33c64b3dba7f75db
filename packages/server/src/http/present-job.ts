import type { FileReport } from "../importing/import-file.js";
import type { Job } from "../jobs/jobs.js";
import { importJob } from "../jobs/start-import.js";
import { presentProblem } from "./answer-problems.js";
import type { Language } from "../messages/language.js";
import { Refused } from "../refusals/refused.js";
import { presentImport } from "../importing/present-import.js";

/** Reports that hold words, by the kind of their job; others are told as they are. */
const reports: Readonly<Record<string, (report: never, language: Language) => unknown>> = {
  [importJob]: (report: FileReport, language) => presentImport(report, language),
};

/** A job in the words of one language. */
export const presentJob = ({ report, problem, ...job }: Job, language: Language) => ({
  ...job,
  progress: { ...job.progress },
  ...(report === undefined ? {} : { report: reports[job.kind]?.(report as never, language) ?? report }),
  ...(problem instanceof Refused ? { problem: presentProblem(problem, language) } : {}),
});
