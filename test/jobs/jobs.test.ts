import { createJobs, hasEnded, type Job, type Jobs, type Work } from "@maillage/server/jobs/jobs.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deferred } from "./deferred.js";

const explain = (failure: unknown) => (failure as Error).message;

/** Waits until a job has ended. */
const ended = (jobs: Jobs, id: string): Promise<Job> =>
  new Promise((resolve) => {
    const job = jobs.get(id) as Job;
    if (hasEnded(job)) resolve(job);
    else jobs.watch(id, (state) => hasEnded(state) && resolve(state));
  });

/** A work that goes on until it is told to end, or is cancelled. */
function heldWork() {
  const held = deferred<unknown>();
  const begun = deferred<Work>();
  return {
    ...held,
    begun: begun.promise,
    run: (work: Work) => {
      begun.resolve(work);
      work.signal.addEventListener("abort", () => held.reject(work.signal.reason));
      return held.promise;
    },
  };
}

test("a job tells every change: that it runs, how far it is, what came of it", async () => {
  const jobs = createJobs(explain);
  const work = heldWork();
  const job = jobs.start("import", "store", "ann", work.run);
  expect(job).toMatchObject({ kind: "import", by: "ann", state: "waiting", progress: { step: "", done: 0 } });
  const told: Job[] = [];
  jobs.watch(job.id, (state) => told.push(state));
  const { progress } = await work.begun;
  progress("reading", 5, 10, 2);
  progress("reading", 6);
  work.resolve("report");
  expect(await ended(jobs, job.id)).toMatchObject({ state: "done", report: "report" });
  expect(told.map(({ state, progress: { done, total, rows } }) => [state, done, total, rows])).toEqual([
    ["running", 0, undefined, undefined],
    ["running", 5, 10, 2],
    ["running", 6, undefined, undefined],
    ["done", 6, undefined, undefined],
  ]);
  progress("reading", 7);
  expect(jobs.get(job.id)?.progress.done).toBe(6);
});

test("a failure is explained, and those behind it in the lane go on", async () => {
  const jobs = createJobs(explain);
  const first = jobs.start("import", "store", "ann", async () => {
    throw new Error("no table");
  });
  const second = jobs.start("import", "store", "ann", async () => "fine");
  expect(await ended(jobs, first.id)).toMatchObject({ state: "failed", problem: "no table" });
  expect(await ended(jobs, second.id)).toMatchObject({ state: "done", report: "fine" });
  expect(jobs.list().map(({ id }) => id)).toEqual([second.id, first.id]);
});

test("works of one lane wait for each other, those of two do not", async () => {
  const jobs = createJobs(explain);
  const [one, two, other] = [heldWork(), heldWork(), heldWork()];
  const first = jobs.start("import", "store", "ann", one.run);
  const second = jobs.start("import", "store", "ann", two.run);
  const third = jobs.start("analysis", "analyses", "ann", other.run);
  await Promise.all([one.begun, other.begun]);
  expect([first, second, third].map(({ id }) => jobs.get(id)?.state)).toEqual(["running", "waiting", "running"]);
  one.resolve(1);
  await two.begun;
  two.resolve(2);
  other.resolve(3);
  await Promise.all([first, second, third].map(({ id }) => ended(jobs, id)));
});

test("cancelling: one that waits never begins, one that runs is told and ends, one that ended stays", async () => {
  const jobs = createJobs(explain);
  const running = heldWork();
  let begun = false;
  const first = jobs.start("import", "store", "ann", running.run);
  const second = jobs.start("import", "store", "ann", async () => {
    begun = true;
  });
  await running.begun;
  expect(jobs.cancel(second.id)).toBe(true);
  expect(jobs.get(second.id)?.state).toBe("cancelled");
  expect(jobs.cancel(first.id)).toBe(true);
  expect((await ended(jobs, first.id)).state).toBe("cancelled");
  expect([jobs.cancel(first.id), jobs.cancel("nobody")]).toEqual([false, false]);
  await jobs.close();
  expect(begun).toBe(false);
});

test("a work that had done all when it was cancelled is done", async () => {
  const jobs = createJobs(explain);
  const go = deferred<void>();
  const { id } = jobs.start("import", "store", "ann", async () => {
    await go.promise;
    return "published";
  });
  await Promise.resolve();
  jobs.cancel(id);
  go.resolve();
  expect(await ended(jobs, id)).toMatchObject({ state: "done", report: "published" });
});

test("closing cancels those that wait and those that run, and takes no more", async () => {
  const jobs = createJobs(explain);
  const work = heldWork();
  const all = [work, heldWork(), heldWork()].map(({ run }) => jobs.start("import", "store", "ann", run));
  await work.begun;
  const told: string[] = [];
  jobs.watch(all[2]?.id ?? "", ({ state }) => told.push(state));
  await jobs.close();
  expect(all.map(({ id }) => jobs.get(id)?.state)).toEqual(["cancelled", "cancelled", "cancelled"]);
  expect(told).toEqual(["cancelled"]);
  expect(() => jobs.start("import", "store", "ann", async () => {})).toThrow();
});

test("a watcher who stops is told no more; ended and unknown jobs cannot be watched", async () => {
  const jobs = createJobs(explain);
  const work = heldWork();
  const { id } = jobs.start("import", "store", "ann", work.run);
  const told: Job[] = [];
  const forget = jobs.watch(id, (state) => told.push(state));
  await work.begun;
  forget();
  work.resolve(1);
  await ended(jobs, id);
  jobs.watch(id, (state) => told.push(state));
  jobs.watch("nobody", (state) => told.push(state));
  expect(told).toHaveLength(1);
});

test("of ended jobs the latest hundred are told of, those that run always", async () => {
  const jobs = createJobs(explain);
  const work = heldWork();
  const held = jobs.start("import", "other", "ann", work.run);
  const ids = Array.from({ length: 130 }, () => jobs.start("import", "store", "ann", async () => {}).id);
  await ended(jobs, ids.at(-1) as string);
  expect(jobs.list().map(({ id }) => id)).toEqual([...ids.slice(30).toReversed(), held.id]);
  work.resolve(1);
});

test("whatever is started, cancelled and ended, in one lane one works at a time and every job ends", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ turns: fc.nat(4), fails: fc.boolean(), cancelled: fc.option(fc.nat(30)) }), {
        maxLength: 12,
      }),
      async (plans) => {
        const jobs = createJobs(explain);
        let working = 0;
        let most = 0;
        const all = plans.map(({ turns, fails }) =>
          jobs.start("import", "store", "ann", async ({ signal, progress }) => {
            most = Math.max(most, ++working);
            try {
              for (let turn = 0; turn < turns; turn++) {
                await Promise.resolve();
                signal.throwIfAborted();
                progress("reading", turn, turns);
              }
              if (fails) throw new Error("no");
            } finally {
              working--;
            }
          }),
        );
        const ends = all.map(({ id }) => ended(jobs, id));
        for (let moment = 0; moment <= 30; moment++) {
          plans.forEach(({ cancelled }, at) => cancelled === moment && jobs.cancel(all[at]?.id ?? ""));
          await Promise.resolve();
        }
        const states = (await Promise.all(ends)).map(({ state }) => state);
        expect(most).toBeLessThanOrEqual(1);
        states.forEach((state, at) => {
          const { fails, cancelled } = plans[at] as (typeof plans)[number];
          if (cancelled === null) expect(state).toBe(fails ? "failed" : "done");
          else expect(["cancelled", fails ? "failed" : "done"]).toContain(state);
        });
        await jobs.close();
      },
    ),
  ));
