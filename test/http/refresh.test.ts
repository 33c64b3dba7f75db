import { afterAll, beforeAll, expect, test } from "vitest";
import { author, openApp, type Opened } from "./demo-app.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

test("a reading that was asked for is done however much others write, and shows what was there when it was asked for", async () => {
  const { queryThread, store } = opened;
  let asked = 0;
  let done = 0;
  // Somebody writes much more often than a store can be read.
  const writing = setInterval(() => {
    asked++;
    void queryThread.refresh().then(() => done++);
  }, 5);
  try {
    for (let round = 0; round < 3; round++) {
      const content = { field: "name", values: [`${round}`] } as const;
      await store.declarations.add({ kind: "correction", organisation: "W9Z1000123", content }, author, [], round);
      const revision = await store.revision();
      const before = asked;
      await queryThread.refresh();
      expect(asked).toBeGreaterThan(before);
      const read = await queryThread.ask("coverage", {}, { language: "fr", may: { overlap: true, sensitive: true } });
      expect(read.revision).toBeGreaterThanOrEqual(revision);
    }
    expect(done).toBeGreaterThan(0);
  } finally {
    clearInterval(writing);
  }
}, 60_000);
