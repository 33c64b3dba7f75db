import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoFiles, openApp, type Opened } from "../demo-app.js";
import { bring, ended } from "./form.js";
import type { Job } from "@maillage/server/jobs/jobs.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp(demoFiles);
});
afterAll(() => opened.close());

const accented = "id;name\nW9Z1000001;Éclipse\n";

describe("what is told of a file before it is imported", () => {
  test.each([
    ["UTF-8", Buffer.from(accented), "utf-8"],
    ["plain letters", Buffer.from("id;name\nW9Z1000001;Eclipse\n"), "utf-8"],
    ["Windows-1252", Buffer.from(accented, "latin1"), "windows-1252"],
    ["MacRoman", Buffer.from("id;name\nW9Z1000001;\u0083clips\u008e\n", "latin1"), "macroman"],
    ["both", Buffer.concat([Buffer.from(accented), Buffer.from("W9Z1000002;Été\n", "latin1")]), "mixed"],
    ["UTF-16", Buffer.from(`\ufeff${accented}`, "utf16le"), "utf-16"],
    ["JSON", Buffer.from('[{"id":"W9Z1000001","name":"Éclipse"}]'), null],
  ])("its encoding: %s", async (name, content, encoding) => {
    const answer = await bring(opened, name === "JSON" ? "a.json" : "a.csv", content);
    expect(answer.json()).toMatchObject({ encoding, rows: { counted: name === "both" ? 2 : 1, isAll: true } });
    await opened.ask("DELETE", `/uploads/${answer.json<{ id: string }>().id}`);
  });

  test("how many rows it has, as far as one waits for, and its columns in the reader's words", async () => {
    const long = `id;name\n${"W9Z1000001;Le Lavoir\n".repeat(60_000)}`;
    const answer = await bring(opened, "long.csv", long);
    expect(answer.json()).toMatchObject({
      rows: { counted: 50_000, isAll: false },
      columns: [{ fieldLabel: "Identifiant" }, { fieldLabel: "Nom" }],
    });
    expect(answer.json<{ preview: unknown[] }>().preview).toHaveLength(10);
    await opened.ask("DELETE", `/uploads/${answer.json<{ id: string }>().id}`);
  });
});

test("files that wait are listed, and their imports name them", async () => {
  const { id } = (await bring(opened, "a.csv", accented)).json<{ id: string }>();
  const listed = (await opened.ask("GET", "/uploads")).json<{ items: object[] }>();
  expect(listed.items).toEqual([expect.objectContaining({ id, name: "a.csv", by: "local" })]);
  const { job } = (await opened.ask("POST", `/uploads/${id}/import`)).json<{ job: Job }>();
  expect(job.about).toBe(id);
  expect(await ended(opened, job.id)).toMatchObject({ state: "done" });
  expect((await opened.ask("GET", "/uploads")).json()).toEqual({ items: [], next: null });
  const { items } = (await opened.ask("GET", "/imports")).json<{ items: { name: string }[] }>();
  expect(items.find(({ name }) => name === "a.csv")).toMatchObject({ records: 1, ties: 0, problems: 0 });
  await opened.ask(
    "DELETE",
    `/imports/${(items.find(({ name }) => name === "a.csv") as unknown as { id: string }).id}`,
  );
  await opened.queryThread.refresh();
});

test("coverage parts what is known by origin, by source and by kind of tie, and its parts add up", async () => {
  type Known = { share: number; origins: Record<string, number> };
  const { known, tied, sources } = (await opened.ask("GET", "/coverage")).json<{
    known: Known[];
    tied: { kind: string; share: number }[];
    sources: { organisations: number; fields: { organisations: number }[] }[];
  }>();
  for (const { share, origins } of known)
    expect(Object.values(origins).reduce((sum, each) => sum + each, 0)).toBeCloseTo(share, 12);
  expect(tied.map(({ kind }) => kind)).toEqual(["membership", "funding", "cooperation"]);
  for (const { share } of tied) expect(share).toBeGreaterThan(0);
  for (const { share } of tied) expect(share).toBeLessThanOrEqual(1);
  for (const { organisations, fields } of sources)
    for (const field of fields) expect(field.organisations).toBeLessThanOrEqual(organisations);
});
