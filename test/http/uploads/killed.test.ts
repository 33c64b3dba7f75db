import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Job } from "@maillage/server/jobs/jobs.js";
import { expect, onTestFinished, test } from "vitest";
import { contentOf } from "../../jobs/store-content.js";
import { proofSize } from "../../proof.js";
import { formOf, formType } from "./form.js";
import { serve, type Server } from "./serve.js";

const list = (rows: number) =>
  Buffer.from(
    `id;name\n${Array.from({ length: rows }, (_, at) => `W${100_000_000 + at};Association ${at}\n`).join("")}`,
  );

/** Of a file that is still being read when the server ends. */
const rows = proofSize(60_000, 200_000);

async function startImport(server: Server, name: string, content: Buffer): Promise<Job> {
  const init = { headers: { "content-type": formType }, body: formOf(name, content) };
  const { id } = (await (await server.ask("POST", "/uploads", init)).json()) as { id: string };
  return ((await (await server.ask("POST", `/uploads/${id}/import`)).json()) as { job: Job }).job;
}

test("a server that is killed in the middle of an import has nothing half when it starts again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "maillage-killed-"));
  let server = await serve(folder);
  onTestFinished(async () => {
    await server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  const first = await startImport(server, "list.csv", list(500));
  expect(await server.ended(first.id)).toMatchObject({ state: "done" });
  const before = contentOf(folder);

  const second = await startImport(server, "list.csv", list(rows));
  const midway = new Promise<void>((resolve) => {
    void server
      .ended(second.id, ({ progress }) => (progress.rows ?? 0) > 5000 && resolve())
      // The server is gone while it is asked.
      .catch(() => {});
  });
  await midway;
  await server.kill("SIGKILL");
  // Whoever opens it last empties its log, and a log that is gone is missed: a copy is looked at.
  const copy = mkdtempSync(join(tmpdir(), "maillage-killed-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  expect(contentOf(copy)).not.toBe(before);
  expect(readdirSync(join(folder, "uploads"))).toHaveLength(1);

  server = await serve(folder);
  expect(contentOf(folder)).toBe(before);
  expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  expect(await (await server.ask("GET", "/status")).json()).toMatchObject({ organisations: 500 });
  const { items } = (await (await server.ask("GET", "/jobs")).json()) as { items: Job[] };
  expect(items.filter(({ kind }) => kind === "import")).toEqual([]);
  const third = await startImport(server, "list.csv", list(600));
  expect(await server.ended(third.id)).toMatchObject({ state: "done" });
  expect(await (await server.ask("GET", "/status")).json()).toMatchObject({ organisations: 600 });
});

test("a server that is asked to end cancels its import first", async () => {
  const folder = mkdtempSync(join(tmpdir(), "maillage-ended-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const server = await serve(folder);
  const before = contentOf(folder);
  const { id } = await startImport(server, "list.csv", list(rows));
  const watching = await server.ask("GET", `/jobs/${id}/events`);
  await server.kill("SIGTERM");
  await watching.body?.cancel();
  expect(contentOf(folder)).toBe(before);
  expect(readdirSync(join(folder, "uploads"))).toEqual([]);
});
