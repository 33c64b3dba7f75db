import type { Job as Told } from "@maillage/server/answers/jobs.js";
import { Failure } from "./failure.js";

/** A long work of the server. */
export type Job = Told;

/** What answers to whoever asks for one. */
export interface Started {
  readonly job: Job;
}

/** How far a work is, in [0, 1]; undefined where its length is not known. */
export function shareDone({ progress: { done, total } }: Pick<Job, "progress">): number | undefined {
  return total === undefined || total <= 0 ? undefined : Math.min(1, done / total);
}

/** Why a work came to nothing; undefined for one that goes on or did what it should. */
export function failureOf({ state, problem }: Pick<Job, "state" | "problem">): Failure | undefined {
  if (state !== "failed" && state !== "cancelled") return undefined;
  return new Failure("refused", problem ? { code: problem.code, detail: problem.detail, status: problem.status } : {});
}
