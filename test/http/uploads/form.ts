import type { Job } from "@maillage/server/jobs/jobs.js";
import { vi, expect } from "vitest";
import type { Opened } from "../demo-app.js";

const boundary = "----maillage-test";

export const formType = `multipart/form-data; boundary=${boundary}`;

/** What stands before and after the bytes of a file in a form. */
export const around = (name: string) => ({
  before: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
  after: `\r\n--${boundary}--\r\n`,
});

/** A form with one file. */
export function formOf(name: string, content: string | Buffer): Buffer {
  const { before, after } = around(name);
  return Buffer.concat([Buffer.from(before), Buffer.from(content), Buffer.from(after)]);
}

export const bring = (opened: Opened, name: string, content: string | Buffer): ReturnType<Opened["ask"]> =>
  opened.ask("POST", "/uploads", { headers: { "content-type": formType }, payload: formOf(name, content) });

/** Waits until a job has ended. @returns the job, as the API tells it */
export async function ended(opened: Opened, id: string, headers: Record<string, string> = {}) {
  const tell = async () => (await opened.ask("GET", `/jobs/${id}`, { headers })).json<Job>();
  await vi.waitFor(async () => expect(["waiting", "running"]).not.toContain((await tell()).state), {
    timeout: 60_000,
    interval: 20,
  });
  return tell();
}

/** Brings a file and imports it. @returns the job, ended */
export async function bringAndImport(opened: Opened, name: string, content: string | Buffer, as?: string) {
  const brought = await bring(opened, name, content);
  expect(brought.statusCode, brought.body).toBe(201);
  const { id } = brought.json<{ id: string }>();
  const started = await opened.ask("POST", `/uploads/${id}/import`, as === undefined ? {} : { payload: { as } });
  expect(started.statusCode, started.body).toBe(202);
  return ended(opened, started.json<{ job: Job }>().job.id);
}
