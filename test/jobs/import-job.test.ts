import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { once } from "node:events";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import { importInThread } from "@maillage/server/jobs/import-thread.js";
import { createJobs, hasEnded, type Job, type Jobs } from "@maillage/server/jobs/jobs.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import type { Store } from "@maillage/server/store/store.js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { proofSize } from "../proof.js";
import { contentOf } from "./store-content.js";

const author = { by: "ann", at: "2026-03-01T12:00:00.000Z" };
const rows = 6000;

let folder: string;
let store: Store;
let path: string;
const failures: unknown[] = [];
const jobs: Jobs = createJobs((failure) => failures.push(failure));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "maillage-test-"));
  store = await openLibsqlStore(folder, { owner: true });
  path = join(folder, "list");
  const lines = Array.from({ length: rows }, (_, at) => {
    const number = `W${String(100_000_000 + at)}`;
    // Some rows give a problem, some the same record again.
    return at % 7 === 0 ? `${number};;` : `${at % 5 === 0 ? "W100000001" : number};Association ${at % 900};Sport`;
  });
  writeFileSync(path, `id;name;purpose\n${lines.join("\n")}\n`);
});
afterAll(async () => {
  await jobs.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(name: string, file = path, heap?: number): Job {
  const begin = { folder, file: { path: file, name }, asked: {}, author };
  return jobs.start("import", "store", "ann", (work) => importInThread(begin, statSync(file).size, store, work, heap));
}

const ended = (id: string, seen: (job: Job) => void = () => {}): Promise<Job> =>
  new Promise((resolve) => {
    const told = (job: Job) => {
      seen(job);
      if (hasEnded(job)) resolve(job);
    };
    jobs.watch(id, told);
    told(jobs.get(id) as Job);
  });

test("an import tells how far it is, in rows and bytes, and what came of it", async () => {
  const told: Job["progress"][] = [];
  const job = await ended(start("first.csv").id, ({ progress }) => told.push(progress));
  expect(job).toMatchObject({ state: "done", report: { path: "first.csv", source: "organisations", rows } });
  const reading = told.filter(({ step }) => step === "reading");
  expect(reading.length).toBeGreaterThan(3);
  expect(reading.every(({ total }) => total === statSync(path).size)).toBe(true);
  const done = reading.map((progress) => progress.done);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(reading.at(-1)).toMatchObject({ done: statSync(path).size, rows });
});

test("cancelled at any moment, an import leaves the store as it was", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom("first.csv", "second.csv"),
      fc.oneof(
        fc.record({ kind: fc.constant("rows" as const), at: fc.integer({ min: 0, max: rows }) }),
        fc.record({ kind: fc.constant("time" as const), at: fc.integer({ min: 0, max: 1500 }) }),
      ),
      async (name, when) => {
        const before = contentOf(folder);
        const { id } = start(name);
        if (when.kind === "time") setTimeout(() => jobs.cancel(id), when.at);
        const job = await ended(id, ({ progress }) => {
          if (when.kind === "rows" && (progress.rows ?? -1) >= when.at) jobs.cancel(id);
        });
        if (job.state === "cancelled") {
          expect(contentOf(folder)).toBe(before);
          return;
        }
        // It had been published already: then all of it is there, and it can be undone.
        expect(job.state).toBe("done");
        // All have the same instant here: of one path the one that counts comes first.
        const latest = (await store.imports.list()).find((each) => each.path === name);
        expect(latest).toMatchObject({ path: name, state: "current", rows });
      },
    ),
    { numRuns: proofSize(4, 30) },
  ));

test("two imports at once wait for each other, and both count", async () => {
  const [one, two] = await Promise.all([start("one.csv"), start("two.csv")].map(({ id }) => ended(id)));
  expect([one?.state, two?.state]).toEqual(["done", "done"]);
  const current = (await store.imports.list()).filter(({ state }) => state === "current").map(({ path: name }) => name);
  expect(current).toEqual(expect.arrayContaining(["one.csv", "two.csv"]));
});

test("others write while an import does, and neither waits for ever nor fails", async () => {
  const { id } = start("three.csv");
  const done = ended(id);
  let written = 0;
  while (!hasEnded(jobs.get(id) as Job)) {
    await store.declarations.add(
      { kind: "correction", organisation: "a", content: { field: "name", values: [`${written}`] } },
      author,
      [],
      written++,
    );
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect((await done).state).toBe("done");
  expect(written).toBeGreaterThan(20);
  expect(await store.declarations.version("a")).toBe(written);
});

test("a thread that runs out of memory leaves nothing, and the next one imports", async () => {
  const big = join(folder, "big");
  const line = (at: number) => `W${100_000_000 + at};Association ${"x".repeat(150)} ${at}\n`;
  writeFileSync(big, `id;name\n${Array.from({ length: 20_000 }, (_, at) => line(at)).join("")}`);
  const before = contentOf(folder);
  const job = await ended(start("big.csv", big, 40).id);
  expect(job.state).toBe("failed");
  expect(failures.at(-1)).toMatchObject({ name: "RefusedFile", file: "big.csv", reason: "too-large" });
  expect(contentOf(folder)).toBe(before);
  expect((await ended(start("first.csv").id)).state).toBe("done");
});

test("what a thread that crashed in the middle of a write had begun is swept", async () => {
  const before = contentOf(folder);
  const crashing = new Worker(
    `const { workerData } = require("node:worker_threads");
     import(workerData.store).then(async ({ openLibsqlStore }) => {
       const store = await openLibsqlStore(workerData.folder);
       await store.imports.run({ by: "x", at: "" }, async (open) => {
         const writer = await open("crashed.csv");
         await writer.add(workerData.organisations, [], []);
         writer.add(workerData.organisations, [], []);
         setTimeout(() => process.exit(9));
         await new Promise(() => {});
       });
     });`,
    {
      eval: true,
      workerData: {
        folder,
        store: new URL("../../packages/server/dist/store/libsql.js", import.meta.url).href,
        organisations: Array.from({ length: 3000 }, (_, at) => ({ id: `${at}`, name: "x" }) as unknown as Organisation),
      },
    },
  );
  await once(crashing, "exit");
  expect(contentOf(folder)).not.toBe(before);
  await store.imports.sweepUnfinished();
  expect(contentOf(folder)).toBe(before);
});
