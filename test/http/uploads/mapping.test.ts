import { afterAll, beforeAll, expect, test } from "vitest";
import { openApp, type Opened } from "../demo-app.js";
import { bring, ended } from "./form.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp([]);
});
afterAll(() => opened.close());

const list = `Nom de l'association;Où;Ce qu'elle fait;Tél;Suivi
Le Lavoir des Sources;Perpignan;Des lessives partagées, 04 68 00 00 00;04 68 00 00 00;Anne Martin
`;
const columns = { "Nom de l'association": "name", Où: "city", "Ce qu'elle fait": "text", Suivi: "" };

async function brought(): Promise<string> {
  const answer = await bring(opened, "mine.csv", list);
  expect(answer.json()).toMatchObject({ source: null, refused: { reason: "unknown-layout" } });
  return answer.json<{ id: string }>().id;
}

const read = (id: string, payload: object) => opened.ask("POST", `/uploads/${id}/reading`, { payload });

test("a table of one's own is looked at as one says, imported so, and found", async () => {
  const id = await brought();
  const seen = await read(id, { as: "organisations", columns });
  expect(seen.statusCode).toBe(200);
  expect(seen.json()).toMatchObject({
    source: "organisations",
    columns: [
      { name: "Nom de l'association", field: "name", fieldLabel: "Nom", kept: true },
      { name: "Où", field: "city", kept: true },
      { name: "Ce qu'elle fait", field: "text", kept: true },
      { name: "Tél", field: null, kept: false },
      { name: "Suivi", field: null, kept: false },
    ],
    preview: [["Le Lavoir des Sources", "Perpignan", expect.stringContaining("Des lessives partagées")]],
  });
  expect(seen.json()).not.toHaveProperty("refused");
  expect(seen.body).not.toMatch(/Martin|04 68/);
  const started = await opened.ask("POST", `/uploads/${id}/import`, { payload: { as: "organisations", columns } });
  const job = await ended(opened, started.json<{ job: { id: string } }>().job.id);
  expect(job).toMatchObject({ state: "done", report: { rows: 1, organisations: 1 } });
  await opened.queryThread.refresh();
  const found = await opened.ask("GET", "/organisations?q=lavoir");
  expect(found.json()).toMatchObject({ items: [{ id: "name:lavoir-des-sources@66136" }] });
  expect(found.body).not.toMatch(/Martin|04 68/);
});

test("what cannot be is told, in words, by looking and by importing", async () => {
  const id = await brought();
  const refusals = [
    [{ Ville: "city" }, "unknown-column", "mine.csv : le fichier n'a pas de colonne de ce nom (Ville)."],
    [{ "": "city" }, "unknown-column", expect.any(String)],
    [{ Où: "town" }, "unknown-field", expect.stringContaining("town / id, name")],
    [{ Où: "city", où: "name" }, "column-twice", expect.stringContaining("(où)")],
    [{ Où: "name", Suivi: "name" }, "field-twice", expect.stringContaining("(name)")],
    [{ Tél: "text" }, "column-about-people", expect.stringContaining("(Tél)")],
    [{ Où: "city" }, "missing-columns", expect.stringContaining("(name)")],
  ] as const;
  for (const [said, reason, detail] of refusals) {
    const asked = { as: "organisations", columns: said };
    expect((await read(id, asked)).json(), reason).toMatchObject({ refused: { reason, detail }, preview: [] });
    const started = await opened.ask("POST", `/uploads/${id}/import`, { payload: asked });
    const job = await ended(opened, started.json<{ job: { id: string } }>().job.id);
    expect(job).toMatchObject({ state: "failed", problem: { code: "refused-file", reason } });
  }
});

test.each([
  ["no such upload", "nothing", {}, "unknown-upload"],
  ["a source that is none", undefined, { as: "nothing" }, "invalid"],
  ["no text for a field", undefined, { columns: { Où: {} } }, "invalid"],
  ["something else", undefined, { fields: {} }, "unknown-parameter"],
])("%s is refused", async (_what, id, payload, code) => {
  const answer = await read(id ?? (await brought()), payload);
  expect(answer.json()).toMatchObject({ code });
});
