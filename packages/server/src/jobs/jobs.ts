import { randomUUID } from "node:crypto";

export const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;
type JobState = (typeof jobStates)[number];

/** How far a work is. Of one whose length is not known, only `done`. */
export interface JobProgress {
  readonly step: string;
  readonly done: number;
  readonly total?: number;
  /** Of an import: rows read so far. */
  readonly rows?: number;
}

/** A long work, as it is told to whoever watches it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  /** What it works on: of an import, the id of the upload. */
  readonly about?: string;
  readonly state: JobState;
  readonly progress: JobProgress;
  /** What came of it, once it is done. */
  readonly report?: unknown;
  /** Why it failed. */
  readonly problem?: unknown;
}

/** What a work is given to speak with. */
export interface Work {
  progress(step: string, done: number, total?: number, rows?: number): void;
  /** Aborted when somebody cancels; the work then ends as soon as it can, and throws. */
  readonly signal: AbortSignal;
}

/** Runs one work of each lane at a time, in the order they came. */
export interface Jobs {
  /** @param lane works of one lane wait for each other: two imports would both write @throws Error once closed */
  start(kind: string, lane: string, by: string, run: (work: Work) => Promise<unknown>, about?: string): Job;
  get(id: string): Job | undefined;
  /** The latest first. */
  list(): readonly Job[];
  /** @returns false for a job that is unknown or has ended */
  cancel(id: string): boolean;
  /** Told at every change until the job has ended. @returns what stops it */
  watch(id: string, told: (job: Job) => void): () => void;
  /** Cancels all, takes no more, and waits until they have ended. */
  close(): Promise<void>;
}

/** Ended jobs that are still told of. */
const mostKept = 100;

export const hasEnded = ({ state }: Job): boolean => state !== "waiting" && state !== "running";

/** @param explain what is told of a failure; never throws */
export function createJobs(explain: (failure: unknown) => unknown): Jobs {
  const jobs = new Map<string, Job>();
  const stops = new Map<string, AbortController>();
  const watchers = new Map<string, Set<(job: Job) => void>>();
  const lanes = new Map<string, Promise<void>>();
  let closed = false;

  /** Ended jobs change no more, whatever a work still says. */
  function change(id: string, what: Partial<Job>): void {
    const before = jobs.get(id);
    if (!before || hasEnded(before)) return;
    const job = { ...before, ...what };
    jobs.set(id, job);
    for (const tell of watchers.get(id) ?? []) tell(job);
    if (!hasEnded(job)) return;
    watchers.delete(id);
    stops.delete(id);
    const ended = [...jobs.values()].filter(hasEnded);
    for (const old of ended.slice(0, Math.max(0, ended.length - mostKept))) jobs.delete(old.id);
  }

  async function run(id: string, signal: AbortSignal, work: (work: Work) => Promise<unknown>): Promise<void> {
    if (signal.aborted) return;
    change(id, { state: "running" });
    try {
      const report = await work({
        signal,
        progress: (step, done, total, rows) =>
          change(id, {
            progress: {
              step,
              done,
              ...(total === undefined ? {} : { total }),
              ...(rows === undefined ? {} : { rows }),
            },
          }),
      });
      change(id, { state: "done", report });
    } catch (failure) {
      change(id, signal.aborted ? { state: "cancelled" } : { state: "failed", problem: explain(failure) });
    }
  }

  function cancel(id: string): boolean {
    const job = jobs.get(id);
    if (!job || hasEnded(job)) return false;
    stops.get(id)?.abort();
    if (job.state === "waiting") change(id, { state: "cancelled" });
    return true;
  }

  return {
    start(kind, lane, by, work, about) {
      if (closed) throw new Error("no work is taken any more");
      const id = randomUUID();
      const job: Job = {
        id,
        kind,
        by,
        ...(about === undefined ? {} : { about }),
        state: "waiting",
        progress: { step: "", done: 0 },
      };
      const stop = new AbortController();
      jobs.set(id, job);
      stops.set(id, stop);
      const before = lanes.get(lane) ?? Promise.resolve();
      lanes.set(
        lane,
        before.then(() => run(id, stop.signal, work)),
      );
      return job;
    },
    get: (id) => jobs.get(id),
    list: () => [...jobs.values()].toReversed(),
    cancel,
    watch(id, told) {
      const job = jobs.get(id);
      if (!job || hasEnded(job)) return () => {};
      const watching = watchers.get(id) ?? new Set();
      watchers.set(id, watching.add(told));
      return () => void watching.delete(told);
    },
    async close() {
      closed = true;
      for (const id of stops.keys()) cancel(id);
      await Promise.all(lanes.values());
    },
  };
}
