import { afterAll, beforeAll, expect, test } from "vitest";
import { openApp, star, type Opened } from "./demo-app.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const get = <T>(url: string) => opened.ask("GET", url).then((answer) => answer.json<T>());
const post = (url: string, payload: object, headers: Record<string, string> = { "if-match": "*" }) =>
  opened.ask("POST", url, { payload, headers });

interface Fact {
  value: string;
  origin: string;
  source: string;
}

test("a correction wins, what it replaced stays beside it, and its end brings it back", async () => {
  const before = await get<{ name: Fact; publics: Fact[] }>(`/organisations/${star}`);
  const answer = await post(`/organisations/${star}/corrections`, {
    field: "publics",
    values: ["seniors"],
    note: "vu le 3",
  });
  expect(answer.statusCode).toBe(201);
  expect(answer.headers["etag"]).toBe('"v1"');
  await opened.queryThread.refresh();
  const after = await get<{ publics: Fact[]; replaced: Record<string, Fact[]> }>(`/organisations/${star}`);
  expect(after.publics.filter(({ origin }) => origin !== "inferred")).toEqual([
    expect.objectContaining({ value: "seniors", origin: "declared", source: "correction" }),
  ]);
  expect(after.replaced["publics"]?.length).toBeGreaterThan(1);
  const { declaration } = answer.json<{ declaration: { id: string } }>();
  const ended = await opened.ask("DELETE", `/corrections/${declaration.id}`, { headers: { "if-match": '"v1"' } });
  expect(ended.json()).toMatchObject({ version: 2, declaration: { ended: { by: "local" } } });
  await opened.queryThread.refresh();
  expect((await get<typeof before>(`/organisations/${star}`)).publics).toEqual(before.publics);
});

test("two advisers who read the same version: one writes, the other is told and loses nothing", async () => {
  const url = `/organisations/${star}`;
  const { version } = await get<{ version: number }>(`${url}/declarations`);
  const seen = { "if-match": `"v${version}"` };
  const answers = await Promise.all(
    ["Un nom", "Un autre nom"].map((name) => post(`${url}/corrections`, { field: "name", values: [name] }, seen)),
  );
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 412]);
  const refused = answers.find(({ statusCode }) => statusCode === 412);
  expect(refused?.json()).toMatchObject({ code: "outdated", version: version + 1 });
  expect(refused?.headers["etag"]).toBe(`"v${version + 1}"`);
  const { items } = await get<{ items: { content: { values?: string[] } }[] }>(`${url}/declarations`);
  expect(items.filter(({ content }) => content.values?.[0]?.startsWith("Un"))).toHaveLength(1);
});

test("offers count until their last day, ties and notes are kept clean, introductions keep their history", async () => {
  const { close } = await get<{ close: { organisation: { id: string } }[] }>(`/organisations/${star}/partners?top=1`);
  const other = close[0]?.organisation.id ?? "";
  const note = "Appeler Mme X au 06 12 34 56 78 ou x@example.org";
  const means = await post(`/organisations/${star}/means`, {
    side: "offers",
    means: "bureau",
    until: "2026-02-28",
    note,
  });
  const lasting = await post(`/organisations/${star}/means`, { side: "needs", means: "bureau", until: "2026-03-01" });
  expect([means.statusCode, lasting.statusCode]).toEqual([201, 201]);
  expect(means.body).not.toMatch(/06 12|example/);
  expect((await post("/ties", { source: star, target: other, kind: "cooperation", year: 2025 })).statusCode).toBe(201);
  await opened.queryThread.refresh();
  const known = await get<{ offers: Fact[]; needs: Fact[]; ties: { organisation: { id: string }; year: number }[] }>(
    `/organisations/${star}`,
  );
  expect(known.offers.filter(({ source }) => source === "means")).toEqual([]);
  expect(known.needs.filter(({ source }) => source === "means")).toHaveLength(1);
  expect(known.ties[0]).toMatchObject({ organisation: { id: other }, year: 2025 });

  const introduced = await post("/introductions", { organisations: [star, other], intent: "meet", note });
  const { declaration } = introduced.json<{ declaration: { id: string } }>();
  const met = await opened.ask("PATCH", `/introductions/${declaration.id}`, {
    payload: { outcome: "met" },
    headers: { "if-match": "*" },
  });
  expect(met.json()).toMatchObject({ declaration: { content: { outcome: "met", intent: "meet" } } });
  const { items } = await get<{ items: { content: unknown; organisations: { id: string; name: string }[] }[] }>(
    "/introductions",
  );
  expect(items.map(({ content }) => content)).toEqual([expect.objectContaining({ outcome: "met" })]);
  expect(items[0]?.organisations.map(({ id }) => id)).toEqual([star, other]);
  expect(items[0]?.organisations[1]?.name).not.toBe("");
  expect((await post(`/organisations/${other}/objection`, {})).statusCode).toBe(200);
  await opened.queryThread.refresh();
  expect(await get("/introductions")).toMatchObject({ items: [{ organisations: [{ id: star }, null] }] });
  await opened.ask("DELETE", `/organisations/${other}/objection`);
  await opened.queryThread.refresh();
});

test("an introduction ranks nobody: noting one has nothing read again", async () => {
  const { close } = await get<{ close: { organisation: { id: string } }[] }>(`/organisations/${star}/partners?top=1`);
  await opened.queryThread.refresh();
  const organisations = [star, close[0]?.organisation.id ?? ""];
  expect((await post("/introductions", { organisations, intent: "meet" })).statusCode).toBe(201);
  expect(opened.queryThread.isReading()).toBe(false);
  expect((await post(`/organisations/${star}/corrections`, { field: "kind", values: ["network"] })).statusCode).toBe(
    201,
  );
  expect(opened.queryThread.isReading()).toBe(true);
  await opened.queryThread.refresh();
  expect(await get(`/organisations/${star}`)).toMatchObject({
    kind: { value: "network", source: "correction" },
    replaced: { kind: expect.arrayContaining([expect.objectContaining({ value: "association", origin: "official" })]) },
  });
});

test.each([
  [
    "without the version",
    `/organisations/${star}/corrections`,
    { field: "name", values: ["x"] },
    {},
    "version-required",
  ],
  [
    "a version of no form",
    `/organisations/${star}/corrections`,
    { field: "name", values: ["x"] },
    { "if-match": "3" },
    "invalid",
  ],
  ["two names", `/organisations/${star}/corrections`, { field: "name", values: ["x", "y"] }, undefined, "invalid"],
  [
    "an unknown public",
    `/organisations/${star}/corrections`,
    { field: "publics", values: ["martians"] },
    undefined,
    "invalid",
  ],
  ["an unknown field", `/organisations/${star}/corrections`, { field: "officer", values: ["x"] }, undefined, "invalid"],
  [
    "a member too many",
    `/organisations/${star}/corrections`,
    { field: "name", values: ["x"], who: 1 },
    undefined,
    "unknown-parameter",
  ],
  [
    "an unknown organisation",
    "/organisations/nobody/corrections",
    { field: "name", values: ["x"] },
    undefined,
    "unknown-organisation",
  ],
  ["a tie to itself", "/ties", { source: star, target: star, kind: "cooperation" }, undefined, "invalid"],
  [
    "a day of no form",
    `/organisations/${star}/means`,
    { side: "offers", means: "bureau", until: "demain" },
    undefined,
    "invalid",
  ],
  [
    "an unknown means",
    `/organisations/${star}/means`,
    { side: "offers", means: "yacht", until: "2026-05-01" },
    undefined,
    "invalid",
  ],
])("%s is refused and nothing is written", async (_name, url, payload, headers, code) => {
  const before = await opened.store.accounts.audit.list({ limit: 1 });
  const answer = await post(url, payload, headers);
  expect(answer.json()).toMatchObject({ code });
  expect(await opened.store.accounts.audit.list({ limit: 1 })).toEqual(before);
});

test("whoever is not an adviser reads, and neither writes nor sees shared ground", async () => {
  const host = "127.0.0.1:4810";
  const stranger = (method: "GET" | "POST", url: string, payload?: object) =>
    opened.app.inject({
      method,
      url: `/api${url}`,
      headers: { host, "if-match": "*" },
      ...(payload ? { payload } : {}),
    });
  const { close } = (await stranger("GET", `/organisations/${star}/partners`)).json<{
    close: { overlap: unknown }[];
  }>();
  expect(close.map(({ overlap }) => overlap)).toEqual(close.map(() => null));
  for (const answer of [
    await stranger("GET", `/organisations/${star}/overlap`),
    await stranger("GET", "/introductions"),
    await stranger("POST", `/organisations/${star}/corrections`, { field: "name", values: ["x"] }),
    await stranger("POST", `/organisations/${star}/objection`),
  ])
    expect(answer.statusCode).toBe(401);
  const { items } = (await stranger("GET", `/organisations/${star}/declarations`)).json<{
    items: { kind: string }[];
  }>();
  expect(items.map(({ kind }) => kind)).not.toContain("introduction");
  expect(JSON.stringify(items)).not.toContain("vu le 3");
});

test("a commune is corrected by its code, found by its name; another word is refused", async () => {
  interface Found {
    items: { code: string; name: string; level: string }[];
  }
  const { items } = await get<Found>("/territories?q=vauclandre&level=commune");
  expect(new Set(items.map(({ level }) => level))).toEqual(new Set(["commune"]));
  const { code, name } = items.at(-1) as Found["items"][number];
  const url = `/organisations/${star}`;
  expect((await post(`${url}/corrections`, { field: "commune", values: [name] })).json()).toMatchObject({
    code: "invalid",
  });
  expect((await post(`${url}/corrections`, { field: "commune", values: [code] })).statusCode).toBe(201);
  await opened.queryThread.refresh();
  expect(await get(url)).toMatchObject({ commune: { value: code, label: name, origin: "declared" } });
});

test("search: as one types, with filters, page by page", async () => {
  interface Page {
    items: { id: string; matched: string | null; kind: string }[];
    total: number;
    next: string | null;
  }
  const found = await get<Page>("/organisations?q=jardins partag");
  expect(found.items[0]).toMatchObject({ id: star, matched: "name" });
  const ids: string[] = [];
  for (let next: string | null = ""; next !== null;) {
    const page: Page = await get<Page>(`/organisations?kind=network&limit=7${next ? `&cursor=${next}` : ""}`);
    ids.push(...page.items.map(({ id }) => id));
    next = page.next;
    expect(page.total).toBeGreaterThanOrEqual(page.items.length);
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe((await get<Page>("/organisations?kind=network")).total);
  for (const [url, code] of [
    ["/organisations?cursor=abc", "malformed-cursor"],
    ["/organisations?sector=1", "invalid"],
    ["/organisations?territory=nowhere", "unknown-territory"],
  ] as const)
    expect(await get(url)).toMatchObject({ code });
});

test("nothing failed that nobody foresaw", () => {
  expect(opened.failures).toEqual([]);
});

test("no words of a person hold a contact or hide a sign; a name without a letter is refused", async () => {
  const url = `/organisations/${star}/corrections`;
  const secret = "06 12 34 56 78";
  const hidden = "\u202Eevil\u202C\u0007";
  for (const [field, value] of [
    ["name", `Club ${hidden} ${secret}`],
    ["purpose", `Écrire à jean@example.org ${hidden}`],
  ] as const) {
    const answer = await post(url, { field, values: [value], note: `rappeler ${secret} ${hidden}` });
    expect(answer.statusCode).toBe(201);
    expect(answer.body).not.toMatch(/06 12|example|[\u0000-\u0009\u202A-\u202E]|\\u/);
  }
  const { close } = await get<{ close: { organisation: { id: string } }[] }>(`/organisations/${star}/partners?top=1`);
  const target = close[0]?.organisation.id ?? "";
  const tie = await post("/ties", { source: star, target, kind: "cooperation", what: `Fête, ${secret}` });
  expect(tie.json()).toMatchObject({ declaration: { content: { what: "Fête," } } });
  for (const blank of ["   ", "\u200B\u2060", "—", "jean@example.org"])
    expect((await post(url, { field: "name", values: [blank] })).statusCode).toBe(400);
});

test("what is declared is one history, under whichever of its numbers it is written or asked", async () => {
  const { ids } = await get<{ ids: Record<string, string | null> }>(`/organisations/${star}`);
  const others = [ids["siren"] && `siren:${ids["siren"]}`, ids["formerRna"]].filter((id) => id && id !== star);
  expect(others.length).toBeGreaterThan(0);
  const other = others[0] ?? "";
  const read = (id: string) =>
    get<{ version: number; items: { id: string; ended: unknown; content: { field?: string } }[] }>(
      `/organisations/${encodeURIComponent(id)}/declarations`,
    );
  await post(`/organisations/${encodeURIComponent(other)}/corrections`, {
    field: "purpose",
    values: ["Un long objet écrit le premier"],
  });
  await post(`/organisations/${star}/corrections`, { field: "purpose", values: ["Le dernier"] });
  const [mine, theirs] = [await read(star), await read(other)];
  expect(theirs).toEqual(mine);
  expect(mine.items.filter(({ content, ended }) => content.field === "purpose" && !ended)).toHaveLength(1);
  await opened.queryThread.refresh();
  expect(await get(`/organisations/${star}`)).toMatchObject({ purpose: { value: "Le dernier", date: "2026-03-01" } });
});
