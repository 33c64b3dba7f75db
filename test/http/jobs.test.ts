import { once } from "node:events";
import { get as httpGet, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { jobEvents } from "@maillage/server/http/job-events.js";
import { Refused } from "@maillage/server/refusals/refused.js";
import { createJobs, type Job, type Work } from "@maillage/server/jobs/jobs.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { deferred } from "../jobs/deferred.js";
import { openApp, type Opened } from "./demo-app.js";

/** How long a busy machine may take, milliseconds. */
const patience = 30_000;

let opened: Opened;
beforeAll(async () => {
  opened = await openApp([], { listens: true });
});
afterAll(() => opened.close());

/** Starts a job that goes on until it is told to end. */
async function held(lane: string) {
  const end = deferred<unknown>();
  const begun = deferred<Work>();
  const { id } = opened.jobs.start("network", lane, "ann", (work) => {
    begun.resolve(work);
    work.signal.addEventListener("abort", () => end.reject(work.signal.reason));
    return end.promise;
  });
  return { id, ...end, work: await begun.promise };
}

const inject = (method: "GET" | "DELETE", url: string, headers: Record<string, string> = {}) =>
  opened.ask(method, url, { headers });

/** The events that a text holds; comments are passed over. */
const eventsIn = (text: string): { id?: string; job: Job }[] =>
  text
    .split("\n\n")
    .filter((block) => block.includes("data: "))
    .map((block) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
      const id = field("id");
      return { ...(id === undefined ? {} : { id }), job: JSON.parse(field("data") ?? "") as Job };
    });

test("jobs are listed, followed and cancelled", async () => {
  const job = await held("a");
  job.work.progress("reading", 3, 10, 1);
  expect((await inject("GET", "/jobs")).json()).toMatchObject({
    items: [{ id: job.id, state: "running" }],
    next: null,
  });
  const progress = { step: "reading", done: 3, total: 10, rows: 1 };
  expect((await inject("GET", `/jobs/${job.id}`)).json()).toMatchObject({ kind: "network", by: "ann", progress });
  const cancelled = await inject("DELETE", `/jobs/${job.id}`);
  expect(cancelled.statusCode).toBe(202);
  await vi.waitFor(() => expect(opened.jobs.get(job.id)?.state).toBe("cancelled"), patience);
  expect((await inject("DELETE", `/jobs/${job.id}`)).json()).toMatchObject({ code: "job-ended", status: 409 });
  for (const method of ["GET", "DELETE"] as const)
    expect((await inject(method, "/jobs/nobody")).json()).toMatchObject({ code: "unknown-job", status: 404 });
  expect((await inject("GET", "/jobs/nobody/events")).json()).toMatchObject({ code: "unknown-job" });
});

test("why a job failed is said in the reader's language; what nobody foresaw is told to nobody", async () => {
  const fail = async (failure: Error) => {
    const job = await held("b");
    job.reject(failure);
    await vi.waitFor(() => expect(opened.jobs.get(job.id)?.state).toBe("failed"), patience);
    return job.id;
  };
  const file = { file: "list.csv", reason: "empty", detail: "" } as const;
  const foreseen = await fail(new Refused("refused-file", { file }));
  for (const [language, word] of [
    ["fr", "vide"],
    ["en", "empty"],
  ] as const) {
    const { problem } = (await inject("GET", `/jobs/${foreseen}`, { "accept-language": language })).json<{
      problem: { code: string; detail: string };
    }>();
    expect(problem.code).toBe("refused-file");
    expect(problem.detail).toContain(word);
  }
  const unforeseen = await fail(new Error("/secret/path"));
  expect((await inject("GET", `/jobs/${unforeseen}`)).body).not.toContain("secret");
  expect(opened.failures.map(({ message }) => message)).toEqual(["/secret/path"]);
});

test("a job that has ended is one event; who heard it is told not to come back", async () => {
  const job = await held("c");
  job.resolve({ rows: 2 });
  await vi.waitFor(() => expect(opened.jobs.get(job.id)?.state).toBe("done"), patience);
  const answer = await inject("GET", `/jobs/${job.id}/events`, { "accept-encoding": "gzip" });
  expect(answer.headers).toMatchObject({ "content-type": "text/event-stream; charset=utf-8" });
  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect(eventsIn(answer.body)).toMatchObject([{ id: "end", job: { state: "done", report: { rows: 2 } } }]);
  expect((await inject("GET", `/jobs/${job.id}/events`, { "last-event-id": "end" })).statusCode).toBe(204);
});

test("many watch one job: each hears the state, the changes and the end; one who leaves is forgotten", async () => {
  const { port } = opened.app.server.address() as AddressInfo;
  const connect = async (id: string) => {
    const request = httpGet({ port, path: `/api/jobs/${id}/events`, headers: opened.person });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    let text = "";
    response.on("data", (chunk: Buffer) => (text += chunk.toString()));
    response.on("error", () => {});
    return { response, text: () => text, closed: once(response, "close") };
  };
  let watching = 0;
  const { watch } = opened.jobs;
  vi.spyOn(opened.jobs, "watch").mockImplementation((id, told) => {
    watching++;
    const forget = watch(id, told);
    return () => {
      watching--;
      forget();
    };
  });
  const job = await held("d");
  const watchers = await Promise.all(Array.from({ length: 20 }, () => connect(job.id)));
  for (const { text } of watchers)
    await vi.waitFor(() => expect(eventsIn(text())).toMatchObject([{ job: { state: "running" } }]), patience);
  watchers[0]?.response.destroy();
  await vi.waitFor(() => expect(watching).toBe(19), patience);
  for (let done = 1; done <= 500; done++) job.work.progress("reading", done, 500);
  await vi.waitFor(() => expect(eventsIn(watchers[1]?.text() ?? "").at(-1)?.job.progress.done).toBe(500), patience);
  job.resolve("fine");
  await Promise.all(watchers.slice(1).map(({ closed }) => closed));
  for (const { text } of watchers.slice(1)) {
    const events = eventsIn(text());
    expect(events.at(-1)).toMatchObject({ id: "end", job: { state: "done", report: "fine" } });
    expect(events.length).toBeLessThan(6);
  }
  await vi.waitFor(() => expect(watching).toBe(0), patience);

  const another = await held("e");
  const last = await connect(another.id);
  await vi.waitFor(() => expect(last.text()).not.toBe(""), patience);
  await opened.app.close();
  await last.closed;
  another.resolve(1);
});

test("at most five changes a second, a sign of life in between, nothing after a client left", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  try {
    const jobs = createJobs(() => undefined);
    const first = jobs.start("import", "a", "ann", () => new Promise(() => {}));
    let tell: (job: Job) => void = () => {};
    let forgotten = false;
    const watched = {
      ...jobs,
      watch: (_id: string, told: (job: Job) => void) => {
        tell = told;
        return () => (forgotten = true);
      },
    };
    const stream = jobEvents(watched, first, ({ progress }) => progress.done, new AbortController().signal);
    const read = () => String(stream.read() ?? "");
    const job = (done: number): Job => ({ ...first, state: "running", progress: { step: "reading", done } });
    expect(read()).toBe("event: job\ndata: 0\n\n");
    for (let done = 1; done <= 9; done++) tell(job(done));
    expect(read()).toBe("");
    vi.advanceTimersByTime(200);
    expect(read()).toBe("event: job\ndata: 9\n\n");
    vi.advanceTimersByTime(14_700);
    expect(read()).toBe("");
    vi.advanceTimersByTime(100);
    expect(read()).toBe(": \n\n");
    // A client that reads nothing costs little, and still hears the end.
    for (let done = 1; done <= 5000; done++) {
      tell(job(done));
      vi.advanceTimersByTime(200);
    }
    expect(stream.readableLength).toBeLessThan(20_000);
    tell({ ...first, state: "done" });
    expect(read()).toMatch(/id: end\nevent: job\ndata: 0\n\n$/);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    stream.destroy();
    await once(stream, "close");
    expect([forgotten, vi.getTimerCount()]).toEqual([true, 0]);
  } finally {
    vi.useRealTimers();
  }
});
