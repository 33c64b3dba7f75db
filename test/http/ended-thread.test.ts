import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openApp, star, type Opened } from "./demo-app.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const ask = () => opened.ask("GET", `/organisations/${star}/partners`);

test("a thread that ends by itself leaves nobody waiting, and another takes its place", async () => {
  const post = vi.spyOn(Worker.prototype, "postMessage");
  const before = await ask();
  const thread = post.mock.contexts[0] as Worker;
  post.mockRestore();
  // What it was asked last is refused, not forgotten.
  const [during] = await Promise.all([ask(), thread.terminate()]);
  expect([200, 503]).toContain(during.statusCode);
  const after = await vi.waitFor(
    async () => {
      const answer = await ask();
      if (answer.statusCode === 503) {
        expect(answer.json()).toMatchObject({ code: "not-ready" });
        expect(answer.headers["retry-after"]).toBe("1");
      }
      expect(answer.statusCode).toBe(200);
      return answer;
    },
    { timeout: 60_000, interval: 50 },
  );
  expect(after.json()).toEqual(before.json());
  expect(opened.failures).toEqual([]);
});
