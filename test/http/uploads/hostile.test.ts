import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Job } from "@maillage/server/jobs/jobs.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demo } from "../../journeys/run-maillage.js";
import { contentOf } from "../../jobs/store-content.js";
import { proofSize } from "../../proof.js";
import { hostileFiles } from "../../server/hostile.js";
import { around, formOf, formType } from "./form.js";
import { serve, type Server } from "./serve.js";

/** Those that would take much memory: one of each sort of file here, all of them at full size. Reading refuses all of them in `test/server`. */
const sorts: readonly string[] = ["spaces.json.gz", "separators.csv", "deep.json", "many-strings.xlsx", "bomb.ods"];
const hurtful = hostileFiles.filter(({ heavy, name }) => heavy && proofSize(sorts.includes(name), true));

/** Megabytes that one file may cost beyond what the server holds anyway. */
const mostGrowth = 200;

const megabyte = 2 ** 20;

describe.skipIf(!existsSync("/proc/self/clear_refs"))("a server that is sent what would hurt it", () => {
  let folder: string;
  let server: Server;

  const bring = (name: string, content: Buffer) =>
    server.ask("POST", "/uploads", { headers: { "content-type": formType }, body: formOf(name, content) });

  /** Brings a file, and imports it where its beginning looks right. @returns why it is refused */
  async function refusal(name: string, content: Buffer): Promise<unknown> {
    const brought = await bring(name, content);
    if (brought.status !== 201) return brought.json();
    const { id } = (await brought.json()) as { id: string };
    const { job } = (await (await server.ask("POST", `/uploads/${id}/import`)).json()) as { job: Job };
    const { problem } = await server.ended(job.id);
    await server.ask("DELETE", `/uploads/${id}`);
    return problem;
  }

  /** Waits until memory stands still: threads that read a new revision, or end with an old one, are no part of what follows. */
  async function settled(): Promise<void> {
    for (let last = Infinity; ; await new Promise((resolve) => setTimeout(resolve, 500))) {
      const { now } = server.memory();
      if (Math.abs(now - last) < 1) return;
      last = now;
    }
  }

  /** How much more memory the server holds at most during a work than before it, megabytes. */
  async function growthDuring(work: () => Promise<unknown>): Promise<number> {
    await settled();
    server.forgetPeak();
    const { now } = server.memory();
    await work();
    return server.memory().peak - now;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "maillage-hostile-"));
    server = await serve(folder);
    // What threads and caches take once and for all is no growth.
    const file = readFileSync(demo("organisations_demo.csv"));
    for (const name of ["one.csv", "two.csv"]) {
      const { id } = (await (await bring(name, file)).json()) as { id: string };
      const { job } = (await (await server.ask("POST", `/uploads/${id}/import`)).json()) as { job: Job };
      expect(await server.ended(job.id)).toMatchObject({ state: "done" });
    }
  });
  afterAll(async () => {
    await server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(hurtful)("$name: $reason, in little memory, and nothing stays", async ({ name, reason, make }) => {
    const before = contentOf(folder);
    const content = make();
    let told: unknown;
    const growth = await growthDuring(async () => {
      told = await refusal(name, content);
    });
    expect(told).toMatchObject({ code: "refused-file", reason, detail: expect.stringContaining(name) });
    expect(growth).toBeLessThan(mostGrowth);
    expect(contentOf(folder)).toBe(before);
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });

  test("two gigabytes of zeros that do not say how many they are", async () => {
    let sent = 0;
    const { before } = around("zeros.csv");
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from(before)),
      pull(controller) {
        sent += megabyte;
        if (sent > 2048 * megabyte) controller.close();
        else controller.enqueue(new Uint8Array(megabyte));
      },
    });
    let told: unknown;
    const growth = await growthDuring(async () => {
      const init = { headers: { "content-type": formType }, body, duplex: "half" } as RequestInit;
      told = await (await server.ask("POST", "/uploads", init)).json();
    });
    expect(told).toMatchObject({ code: "too-large", status: 413 });
    expect(growth).toBeLessThan(mostGrowth);
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });

  test("and it still answers", async () => {
    expect(await (await server.ask("GET", "/status")).json()).toMatchObject({ organisations: expect.any(Number) });
    expect(server.memory().now).toBeLessThan(1000);
  });
});
