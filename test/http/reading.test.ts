import { problemStatuses } from "@maillage/server/http/problems.js";
import { refusals } from "@maillage/server/messages/refusals/refusals.js";
import { preferredLanguage } from "@maillage/server/http/language.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runMaillage } from "../journeys/run-maillage.js";
import { openApp, star, type Opened } from "./demo-app.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const get = (url: string, headers: Record<string, string> = {}) => opened.ask("GET", url, { headers });

describe("what is read", () => {
  test("partners are those of the command line, with the contributions that make the score", async () => {
    const { stdout } = await runMaillage("match", star, "--json", "--store", opened.folder);
    const line = JSON.parse(stdout) as Record<"close" | "bridging", { organisation: { id: string }; score: number }[]>;
    const answer = (await get(`/organisations/${star}/partners`)).json<{
      close: { organisation: { id: string }; score: number; contributions: { contribution: number }[] }[];
      bridging: typeof line.bridging;
    }>();
    expect(answer.close.map(({ organisation, score }) => [organisation.id, score])).toEqual(
      line.close.map(({ organisation, score }) => [organisation.id, score]),
    );
    expect(answer.bridging.map(({ organisation }) => organisation.id)).toEqual(
      line.bridging.map(({ organisation }) => organisation.id),
    );
    for (const { score, contributions } of answer.close)
      expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
  });

  test("weights of one's own and organisations to leave out change the list", async () => {
    const usual = (await get(`/organisations/${star}/partners?top=3`)).json<{
      close: { organisation: { id: string } }[];
    }>();
    const first = usual.close[0]?.organisation.id ?? "";
    const without = (await get(`/organisations/${star}/partners?top=3&exclude=${first}`)).json<typeof usual>();
    expect(without.close[0]?.organisation.id).toBe(usual.close[1]?.organisation.id);
    const near = (await get(`/organisations/${star}/partners?weights=territory:1`)).json<{
      weights: Record<string, number>;
      close: { contributions: { dimension: string; contribution: number }[] }[];
    }>();
    expect(near.weights).toEqual({ sector: 0, territory: 1, public: 0, complementarity: 0, ties: 0 });
    expect(near.close[0]?.contributions.filter(({ contribution }) => contribution > 0)).toEqual([
      expect.objectContaining({ dimension: "territory" }),
    ]);
  });

  test("an organisation tells where each fact comes from, in the reader's language", async () => {
    const french = await get(`/organisations/${star}`);
    expect(french.headers).toMatchObject({ "content-language": "fr", "maillage-stale": "0" });
    const facts = french.json<{ publics: { value: string; label: string; origin: string; source: string }[] }>();
    expect(facts.publics[0]).toMatchObject({ value: "enfants", origin: "declared", source: "organisations" });
    const english = (await get(`/organisations/${star}`, { "accept-language": "en" })).json<typeof facts>();
    expect(english.publics[0]?.value).toBe("enfants");
    expect(english.publics[0]?.label).not.toBe(facts.publics[0]?.label);
  });

  test("an organisation that objected is nowhere, and refused by its id without its name", async () => {
    const { close } = (await get(`/organisations/${star}/partners?top=1`)).json<{
      close: { organisation: { id: string } }[];
    }>();
    const gone = close[0]?.organisation.id ?? "";
    const { name } = (await get(`/organisations/${gone}`)).json<{ name: { value: string } }>();
    const objected = await opened.ask("POST", `/organisations/${gone}/objection`);
    expect([objected.statusCode, objected.json()]).toEqual([200, { alike: [] }]);
    // The answer came once nothing names it any more.
    const refused = await get(`/organisations/${gone}`);
    expect([refused.statusCode, refused.json()]).toMatchObject([451, { code: "objected" }]);
    expect(refused.body).not.toContain(name.value);
    const answers = await Promise.all(
      [
        `/organisations/${star}/partners?top=100`,
        `/organisations/${star}/ego?steps=2`,
        `/organisations/${star}/overlap?top=100`,
      ].map((url) => get(url)),
    );
    for (const { body } of answers) for (const said of [gone, name.value]) expect(body).not.toContain(`"${said}"`);
    expect((await opened.ask("DELETE", `/organisations/${gone}/objection`)).statusCode).toBe(204);
    await opened.queryThread.refresh();
    expect((await get(`/organisations/${gone}`)).statusCode).toBe(200);
  });

  test("who has the bytes already gets none", async () => {
    const { headers } = await get(`/organisations/${star}`);
    const again = await get(`/organisations/${star}`, { "if-none-match": String(headers["etag"]) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  test("those around it: two steps hold the first, every edge joins two of them", async () => {
    type Network = {
      nodes: { organisation: { id: string }; step: number }[];
      edges: { source: string; target: string }[];
    };
    const [one, two] = (await Promise.all(
      [1, 2].map(async (steps) => (await get(`/organisations/${star}/ego?steps=${steps}`)).json<Network>()),
    )) as [Network, Network];
    const ids = (network: Network) => network.nodes.map(({ organisation }) => organisation.id);
    expect(ids(two)).toEqual(expect.arrayContaining(ids(one)));
    expect(two.nodes.length).toBeGreaterThan(one.nodes.length);
    for (const { source, target } of two.edges) expect(ids(two)).toEqual(expect.arrayContaining([source, target]));
  });
});

test("coverage adds up: every organisation has a kind, and no share is beyond one", async () => {
  interface Told {
    organisations: number;
    known: { share: number; inferred: number }[];
    kinds: Record<string, number>;
    sources: { id: string; organisations: number; ties: number }[];
  }
  const { organisations, known, kinds, sources } = (await get("/coverage")).json<Told>();
  expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(organisations);
  for (const { share, inferred } of known) expect(0 <= inferred && inferred <= share && share <= 1).toBe(true);
  const { ties } = (await get("/status")).json<{ ties: number }>();
  expect(sources.reduce((sum, source) => sum + source.ties, 0)).toBe(ties);
});

test("niches: every cell opens on its members and the pairs that share the most ground", async () => {
  interface Matrix {
    niches: { family: string; area: string; count: number }[];
    families: { id: string; label: string }[];
  }
  const { niches, families } = (await get("/niches?territory=9Z")).json<Matrix>();
  const { family, area, count } = niches.reduce((most, each) => (each.count > most.count ? each : most));
  expect(families.some(({ id, label }) => id === family && label !== id)).toBe(true);
  const niche = (await get(`/niches/${family}/${area}?territory=9Z`)).json<{
    members: { id: string }[];
    pairs: { a: string; b: string; volunteers: { there: { value: number | null } } }[];
  }>();
  expect(niche.members).toHaveLength(count);
  const ids = new Set(niche.members.map(({ id }) => id));
  for (const { a, b } of niche.pairs) expect([ids.has(a), ids.has(b)]).toEqual([true, true]);
  expect((await get(`/niches/${family}/nowhere`)).statusCode).toBe(404);
});

test("territories as one types, with what is known there", async () => {
  interface Found {
    items: { code: string; level: string; organisations: number }[];
  }
  const { items } = (await get("/territories?q=vauclandr&known=true")).json<Found>();
  expect(items.map(({ level }) => level)).toEqual(expect.arrayContaining(["commune", "epci"]));
  const commune = items.find(({ level }) => level === "commune");
  const { total } = (await get(`/organisations?territory=${commune?.code}&sensitive=true`)).json<{ total: number }>();
  expect(commune?.organisations).toBe(total);
  expect((await get("/territories?q=Perpignan")).json<Found>().items[0]).toMatchObject({ organisations: 0 });
});

describe("what is refused", () => {
  test.each([
    ["/nothing", 404, "not-found"],
    ["/organisations/nobody", 404, "unknown-organisation"],
    [`/organisations/${star}/partners?topp=3`, 400, "unknown-parameter"],
    [`/organisations/${star}/partners?top=0`, 400, "invalid"],
    [`/organisations/${star}/partners?top=1.5`, 400, "invalid"],
    [`/organisations/${star}/partners?intent=marry`, 400, "invalid"],
    [`/organisations/${star}/partners?weights=luck:3`, 400, "invalid"],
    [`/organisations/${star}/partners?weights=sector:0`, 400, "invalid"],
    [`/organisations/${star}/ego?steps=3`, 400, "invalid"],
    [`/organisations/${"x".repeat(250)}`, 400, "invalid"],
  ])("%s → %i %s", async (url, status, code) => {
    for (const language of ["fr", "en"] as const) {
      const answer = await get(url, { "accept-language": language });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      expect(answer.json()).toMatchObject({ code, status, type: `/api/problems#${code}` });
      expect(answer.json<{ title: string }>().title).toBe(
        refusals[language][code as keyof typeof problemStatuses].title,
      );
    }
  });

  test("a wrong value is named", async () => {
    const { errors } = (await get(`/organisations/${star}/partners?top=x&within=-1`)).json<{
      errors: { name: string }[];
    }>();
    expect(errors.map(({ name }) => name).sort()).toEqual(["top", "within"]);
  });
});

test.each([
  [undefined, "fr"],
  ["en", "en"],
  ["en-GB,fr;q=0.8", "en"],
  ["fr;q=0.5, en;q=0.9", "en"],
  ["de, en;q=0", "fr"],
  [";;;,q=1", "fr"],
])("of the wishes %s the language is %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
