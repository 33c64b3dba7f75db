import type { Job } from "@maillage/server/jobs/jobs.js";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type Opened } from "../demo-app.js";
import { bring, bringAndImport, ended } from "./form.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp([]);
});
afterAll(() => opened.close());

/** Rows that lack a name, whose ids a spreadsheet would run. */
const wrong = (rows: number) =>
  `id;name;kind\n${Array.from({ length: rows }, (_, at) => `W${100_000_000 + at};A${at};=cmd|' /C calc'!A${at}\n`).join("")}`;

async function imported(name: string, content: string): Promise<string> {
  expect(await bringAndImport(opened, name, content)).toMatchObject({ state: "done" });
  const { items } = (await opened.ask("GET", "/imports")).json<{ items: { id: string; name: string }[] }>();
  return items.find((each) => each.name === name)?.id ?? "";
}

describe("what was wrong with an import", () => {
  test("comes a page at a time, in the reader's language", async () => {
    const id = await imported("wrong.csv", wrong(7));
    type Page = { items: { row: number; code: string; sentence: string }[]; next: number | null };
    const rows: number[] = [];
    for (let after: number | null = 0; after !== null;) {
      const page: Page = (await opened.ask("GET", `/imports/${id}/problems?limit=3&after=${after}`)).json<Page>();
      rows.push(...page.items.map(({ row }) => row));
      after = page.next;
    }
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const [french, english] = await Promise.all(
      ["fr", "en"].map(async (language) =>
        (
          await opened.ask("GET", `/imports/${id}/problems?limit=1`, { headers: { "accept-language": language } })
        ).json<Page>(),
      ),
    );
    expect(french?.items[0]).toMatchObject({ code: "vocabulary.unknown", sentence: expect.stringContaining("mot") });
    expect(english?.items[0]).toMatchObject({ code: "vocabulary.unknown", sentence: expect.stringContaining("word") });
    expect((await opened.ask("GET", "/imports/nobody/problems")).json()).toMatchObject({ code: "unknown-import" });
    expect((await opened.ask("GET", `/imports/${id}/problems?after=-1`)).json()).toMatchObject({ code: "invalid" });
  });

  test("comes as a table for Excel, whole, that runs nothing", async () => {
    const id = await imported("=wrong.csv", wrong(5100));
    const answer = await opened.ask("GET", `/imports/${id}/problems?format=csv`);
    expect(answer.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": expect.stringContaining("attachment"),
    });
    expect(answer.body.startsWith("\ufefffichier;ligne;colonne;")).toBe(true);
    const table = parse(answer.body, { delimiter: ";", bom: true, record_delimiter: "\r\n" });
    expect(table).toHaveLength(5101);
    expect(table.map(([, row]) => row).slice(1)).toEqual(Array.from({ length: 5100 }, (_, at) => `${at + 1}`));
    expect(table[1]?.slice(0, 5)).toEqual(["'=wrong.csv", "1", "kind", "'=cmd|' /c calc'!a0", "vocabulary.unknown"]);
    for (const row of table) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t]/);
  });
});

test("while a file is imported it can be neither removed nor imported again; another of its name replaces it", async () => {
  const brought = await bring(opened, "list.csv", wrong(800));
  const { id } = brought.json<{ id: string }>();
  const first = (await opened.ask("POST", `/uploads/${id}/import`)).json<{ job: Job }>().job;
  const other = (await bring(opened, "list.csv", wrong(10))).json<{ id: string }>();
  const second = (await opened.ask("POST", `/uploads/${other.id}/import`)).json<{ job: Job }>().job;
  expect((await opened.ask("DELETE", `/uploads/${other.id}`)).json()).toMatchObject({ code: "upload-in-use" });
  expect((await opened.ask("POST", `/uploads/${other.id}/import`)).json()).toMatchObject({ code: "upload-in-use" });
  expect(await ended(opened, first.id)).toMatchObject({ state: "done" });
  expect(await ended(opened, second.id)).toMatchObject({ state: "done", report: { rows: 10 } });
  const { items } = (await opened.ask("GET", "/imports")).json<{
    items: { name: string; state: string; rows: number }[];
  }>();
  expect(items.filter(({ name }) => name === "list.csv").map(({ state, rows }) => [state, rows])).toEqual(
    expect.arrayContaining([
      ["current", 10],
      ["replaced", 800],
    ]),
  );
});

test("a file whose import was cancelled, waiting or running, can be imported again", async () => {
  const { id } = (await bring(opened, "again.csv", wrong(800))).json<{ id: string }>();
  for (const isBehind of [true, false]) {
    const before = isBehind ? (await bring(opened, "before.csv", wrong(800))).json<{ id: string }>() : undefined;
    if (before) await opened.ask("POST", `/uploads/${before.id}/import`);
    const { job } = (await opened.ask("POST", `/uploads/${id}/import`)).json<{ job: Job }>();
    expect((await opened.ask("DELETE", `/jobs/${job.id}`)).statusCode).toBe(202);
    expect(await ended(opened, job.id)).toMatchObject({ state: "cancelled" });
  }
  const { job } = (await opened.ask("POST", `/uploads/${id}/import`)).json<{ job: Job }>();
  expect(await ended(opened, job.id)).toMatchObject({ state: "done", report: { rows: 800 } });
});

test("as the source that is named, when the file has its columns", async () => {
  const content = "source;target;kind\nW100000001;W100000002;membership\n";
  const job = await bringAndImport(opened, "ties.csv", content, "ties");
  expect(job).toMatchObject({ state: "done", report: { source: "ties", ties: 1 } });
  const refused = await bringAndImport(opened, "ties.csv", content, "organisations");
  expect(refused).toMatchObject({ state: "failed", problem: { code: "refused-file", reason: "missing-columns" } });
});

test.each([
  ["GET", "/imports"],
  ["GET", "/imports/x/problems"],
  ["DELETE", "/imports/x"],
  ["POST", "/uploads"],
  ["GET", "/uploads/x"],
  ["DELETE", "/uploads/x"],
  ["POST", "/uploads/x/import"],
  ["GET", "/jobs"],
  ["GET", "/jobs/x/events"],
  ["DELETE", "/jobs/x"],
] as const)("%s %s is for those who may write", async (method, path) => {
  const { host = "" } = opened.person;
  const answer = await opened.app.inject({ method, url: `/api${path}`, headers: { host } });
  expect(answer.json()).toMatchObject({ code: "unauthenticated", status: 401 });
});
