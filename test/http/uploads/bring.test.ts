import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createPasswords } from "@maillage/server/accounts/passwords.js";
import { addToken } from "@maillage/server/accounts/tokens.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demo } from "../../journeys/run-maillage.js";
import { openApp, type Opened } from "../demo-app.js";
import { bring, bringAndImport, ended, formOf, formType } from "./form.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp([]);
});
afterAll(() => opened.close());

/** @returns what software of another administrator sends with each request */
async function anotherAdministrator({ store }: Opened): Promise<Record<string, string>> {
  const author = { by: "command-line", at: "2026-03-01T12:00:00.000Z" };
  const kept = await createPasswords({ ln: 4, r: 8, p: 1 }).hash("un mot de passe long");
  const owner = { name: "camille", role: "administrator" } as const;
  await store.accounts.users.add(owner, kept, author);
  const asked = { label: "annuaire", scopes: ["read", "write"], days: 300 };
  const { secret } = await addToken(store.accounts.tokens, owner, asked, "camille", new Date());
  return { host: String(opened.person["host"]), authorization: `Bearer ${secret}` };
}

const onDisk = () => readdirSync(join(opened.folder, "uploads"));

const list = `id;name;purpose;Courriel;Présidente;ville
W9Z1000001;Le Lavoir;Des lessives, écrire à jean@lavoir.fr;lavoir@asso.fr;Anne Martin;Lyon
W9Z1000002;;;;Jean Petit;
`;

describe("a file that is brought", () => {
  test("is told with what it would be read as, its first rows and what is wrong with them", async () => {
    const answer = await bring(opened, "C:\\Users\\Anne\\liste éé.csv", list);
    expect(answer.statusCode).toBe(201);
    const told = answer.json<{ id: string; sha256: string }>();
    expect(told).toMatchObject({
      name: "liste éé.csv",
      bytes: Buffer.byteLength(list),
      source: "organisations",
      sourceLabel: "Fichier d'organisations",
      columns: [
        { name: "id", field: "id", kept: true },
        { name: "name", field: "name", kept: true },
        { name: "purpose", field: "text", kept: true },
        { name: "Courriel", field: null, kept: false },
        { name: "Présidente", field: null, kept: false },
        { name: "ville", field: "city", kept: true },
      ],
      problems: expect.arrayContaining([
        expect.objectContaining({ row: 2, code: "organisation.no-name", outcome: "ligne laissée de côté" }),
      ]),
    });
    expect(told).toHaveProperty("preview", [
      ["W9Z1000001", "Le Lavoir", "Des lessives, écrire à", "Lyon"],
      ["W9Z1000002", "", "", ""],
    ]);
    for (const secret of ["Martin", "Petit", "@"]) expect(answer.body).not.toContain(secret);
    expect(answer.headers["location"]).toBe(`/api/uploads/${told.id}`);
    expect(onDisk()).toEqual([told.id]);
    const again = await opened.ask("GET", `/uploads/${told.id}`, { headers: { "accept-language": "en" } });
    expect(again.json()).toMatchObject({ id: told.id, sourceLabel: "File of organisations" });
    expect((await opened.ask("DELETE", `/uploads/${told.id}`)).statusCode).toBe(204);
    expect(onDisk()).toEqual([]);
    expect((await opened.ask("GET", `/uploads/${told.id}`)).json()).toMatchObject({ code: "unknown-upload" });
  });

  test("is of whoever sent it: to all others, software of theirs too, it is unknown", async () => {
    const { id } = (await bring(opened, "liste.csv", list)).json<{ id: string }>();
    const camille = await anotherAdministrator(opened);
    const asked = async (method: "GET" | "POST" | "DELETE", path: string, payload?: object) =>
      (
        await opened.app.inject({
          method,
          url: `/api/uploads/${id}${path}`,
          headers: camille,
          ...(payload && { payload }),
        })
      ).json<{ code: string }>().code;
    expect(await asked("GET", "")).toBe("unknown-upload");
    expect(await asked("POST", "/reading", {})).toBe("unknown-upload");
    expect(await asked("POST", "/import", {})).toBe("unknown-upload");
    expect(await asked("DELETE", "")).toBe("unknown-upload");
    expect((await opened.ask("GET", `/uploads/${id}`)).statusCode).toBe(200);
    expect((await opened.ask("DELETE", `/uploads/${id}`)).statusCode).toBe(204);
  });

  test("whose columns nobody knows stays, with what it nearly is; who names a source is told what is missing", async () => {
    const answer = await bring(opened, "a.csv", "nomAttribuant,nomBeneficiaire,total\nVille,Club,3\n");
    expect(answer.statusCode).toBe(201);
    const { id } = answer.json<{ id: string }>();
    expect(answer.json()).toMatchObject({
      source: null,
      sourceLabel: null,
      candidates: expect.arrayContaining([{ id: "subventions-scdl", label: expect.any(String), missing: ["montant"] }]),
      preview: [],
      refused: { reason: "unknown-layout", detail: expect.stringContaining("a.csv : colonnes non reconnues") },
    });
    const as = await opened.ask("GET", `/uploads/${id}?as=subventions-scdl`);
    expect(as.json()).toMatchObject({ refused: { reason: "missing-columns" } });
    expect((await opened.ask("GET", `/uploads/${id}?as=nothing`)).json()).toMatchObject({ code: "invalid" });
    const started = await opened.ask("POST", `/uploads/${id}/import`);
    const job = await ended(opened, started.json<{ job: { id: string } }>().job.id);
    expect(job).toMatchObject({ state: "failed", problem: { code: "refused-file", reason: "unknown-layout" } });
    await opened.ask("DELETE", `/uploads/${id}`);
  });

  test("names a beneficiary who is a person: the row is not shown", async () => {
    const answer = await bring(
      opened,
      "s.csv",
      "nomAttribuant;nomBeneficiaire;objet;montant\nVille;Monsieur Jean PETIT;aide à M. Petit;30\n",
    );
    expect(answer.json()).toMatchObject({ preview: [["", "", "", ""]], problems: [{ code: "organisation.person" }] });
    expect(answer.body).not.toMatch(/petit/i);
    await opened.ask("DELETE", `/uploads/${answer.json<{ id: string }>().id}`);
  });
});

describe("an import", () => {
  test("by HTTP gives what the command line gives, replaces the one of its name, and is undone", async () => {
    const name = "organisations_demo.csv";
    const content = readFileSync(demo(name));
    const before = (await opened.ask("GET", "/status")).json<{ organisations: number }>();
    const job = await bringAndImport(opened, name, content);
    expect(job).toMatchObject({ kind: "import", by: "local", state: "done" });
    const report = job.report as { rows: number; problems: { code: string; count: number; sentence: string }[] };
    expect(report).toMatchObject({ name, source: "organisations", sourceLabel: "Fichier d'organisations" });
    for (const problem of report.problems)
      expect(problem).toMatchObject({
        count: expect.any(Number),
        sentence: expect.any(String),
        outcome: expect.any(String),
        toDo: expect.any(String),
        examples: expect.any(Array),
      });
    const after = (await opened.ask("GET", "/status")).json<{ organisations: number }>();
    expect(after.organisations).toBeGreaterThan(before.organisations);
    expect(onDisk()).toEqual([]);

    await bringAndImport(opened, `../${name}`, "id;name\nW9Z1000001;Le Lavoir\n");
    expect((await opened.ask("GET", "/status")).json()).toMatchObject({ organisations: 1 });
    type List = { items: { id: string; name: string; state: string; sourceLabel: string }[] };
    const { items } = (await opened.ask("GET", "/imports")).json<List>();
    expect(items.map((each) => [each.name, each.state])).toEqual(
      expect.arrayContaining([
        [name, "current"],
        [name, "replaced"],
      ]),
    );
    const [replaced, current] = ["replaced", "current"].map((state) => items.find((each) => each.state === state)?.id);
    expect((await opened.ask("DELETE", `/imports/${replaced}`)).json()).toMatchObject({ code: "import-replaced" });
    expect((await opened.ask("DELETE", `/imports/${current}`)).statusCode).toBe(204);
    await opened.queryThread.refresh();
    expect((await opened.ask("GET", "/status")).json()).toMatchObject({ organisations: after.organisations });
    expect((await opened.ask("DELETE", `/imports/${current}`)).json()).toMatchObject({ code: "unknown-import" });
  });
});

test.each([
  ["no form", "text/csv", "id,name\n", "unsupported-media-type"],
  ["JSON", "application/json", "{}", "unsupported-media-type"],
  [
    "no file",
    formType,
    formOf("", "id")
      .toString()
      .replace(/; filename=.*\r\nContent-Type.*/, ""),
    "one-file",
  ],
  ["no end", formType, formOf("a.csv", "id,name\n").subarray(0, -30), "broken-upload"],
  ["nothing at all", formType, "", "one-file"],
  ["another form", "multipart/form-data", "id", "broken-upload"],
])("%s is refused", async (_name, type, payload, code) => {
  const answer = await opened.ask("POST", "/uploads", {
    headers: { "content-type": type },
    payload: Buffer.from(payload),
  });
  expect(answer.json()).toMatchObject({ code });
  expect(onDisk()).toEqual([]);
  expect(existsSync(join(opened.folder, "uploads"))).toBe(true);
});
