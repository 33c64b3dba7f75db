import { createPasswords } from "@maillage/server/accounts/passwords.js";
import type { Role } from "@maillage/server/accounts/roles.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApp, star, type Opened } from "./demo-app.js";

const password = "un mot de passe long";
const host = "maillage.example";
let open: Opened;
let closed: Opened;
beforeAll(async () => {
  open = await openApp();
  closed = await openApp([], { exposure: { local: false, openReading: false } });
  const kept = await createPasswords({ ln: 4, r: 8, p: 1 }).hash(password);
  const author = { by: "command-line", at: "2026-03-01T12:00:00.000Z" };
  for (const role of ["administrator", "adviser", "reader"] as const satisfies readonly Role[]) {
    await closed.store.accounts.users.add({ name: role, role }, kept, author);
  }
});
afterAll(async () => {
  await open.close();
  await closed.close();
});

interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
}

/** Every operation of the API, as its own description tells them. */
async function operations(): Promise<readonly Operation[]> {
  const described = (await open.ask("GET", "/openapi.json")).json<{ paths: Record<string, Record<string, unknown>> }>();
  return Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase() as Operation["method"],
      path: path.replace(/\{[^}]+\}/g, "x"),
    })),
  );
}

const written = ({ method }: Operation) => method !== "GET";
const named = ({ method, path }: Operation) => `${method} ${path}`;

/** Signs in on the closed server. @returns the headers of that person */
async function headersOf(name: string): Promise<Record<string, string>> {
  const answer = await closed.app.inject({
    method: "POST",
    url: "/api/session",
    headers: { host },
    payload: { name, password },
  });
  const cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  return { host, cookie, "x-maillage-csrf": answer.json<{ csrf: string }>().csrf };
}

/** The operations that are not refused for want of a right. */
async function reached(server: Opened, which: readonly Operation[], headers: Readonly<Record<string, string>>) {
  const passed: string[] = [];
  for (const operation of which) {
    const { statusCode } = await server.app.inject({ method: operation.method, url: operation.path, headers });
    if (statusCode !== 401 && statusCode !== 403) passed.push(named(operation));
  }
  return passed.sort();
}

test("nobody writes anything, wherever they read", async () => {
  const all = await operations();
  expect(all.filter(written).length).toBeGreaterThan(15);
  expect(await reached(open, all.filter(written), { host: "127.0.0.1:4810" })).toEqual(["POST /api/session"]);
  expect(await reached(closed, all.filter(written), { host })).toEqual(["POST /api/session"]);
});

test("where reading is closed, nobody reads more than whether the server answers, what it refuses, and who they are", async () => {
  const all = await operations();
  expect(await reached(closed, all, { host })).toEqual([
    "GET /api/health",
    "GET /api/problems",
    "GET /api/session",
    "POST /api/session",
  ]);
  for (const path of ["/api/openapi.json", "/api/docs/", "/api/nowhere", "/api"]) {
    expect((await closed.app.inject({ url: path, headers: { host } })).statusCode).toBe(401);
  }
});

test("a reader writes nothing but what is their own, and an adviser administers nothing", async () => {
  const all = await operations();
  const headers = await headersOf("reader");
  // Signing out goes last: it ends the session that is tried.
  const kept = all.filter(({ method, path }) => !(method === "DELETE" && path === "/api/session"));
  expect(await reached(closed, kept.filter(written), headers)).toEqual([
    "DELETE /api/tokens/x",
    "POST /api/session",
    "POST /api/tokens",
    "PUT /api/session/password",
  ]);
  const forAdvisers = kept.filter(({ method, path }) => method === "GET" && /overlap|niches|introductions/.test(path));
  expect(forAdvisers.length).toBeGreaterThan(0);
  expect(await reached(closed, forAdvisers, await headersOf("reader"))).toEqual([]);
  const administered = all.filter(({ path }) => /^\/api\/(users|audit)/.test(path));
  expect(administered.length).toBeGreaterThan(4);
  expect(await reached(closed, administered, await headersOf("adviser"))).toEqual([]);
});

test("every answer says who is asking, and what they may do", async () => {
  const nothing = { write: false, overlap: false, sensitive: false, administer: false };
  const anyone = await open.app.inject({ url: "/api/status", headers: { host: "127.0.0.1:4810" } });
  expect(anyone.json()).toMatchObject({ user: null, may: nothing });
  expect((await open.ask("GET", "/status")).json()).toMatchObject({
    user: { name: "local", role: "administrator" },
    may: { write: true, overlap: true, sensitive: true, administer: true },
  });
});

test("a refusal says how to prove who one is, in the reader's language", async () => {
  const { headers, ...answer } = await closed.app.inject({
    url: "/api/status",
    headers: { host, "accept-language": "en" },
  });
  expect(headers["www-authenticate"]).toBe('Bearer realm="maillage"');
  expect(headers["content-type"]).toContain("application/problem+json");
  expect(answer.json()).toMatchObject({ code: "unauthenticated", detail: "Log in, then try again." });
});

test("login names are for the team, and what one person was shown is kept for no other", async () => {
  const url = `/organisations/${star}/corrections`;
  const payload = { field: "name", values: ["Un autre nom"] };
  const added = await open.ask("POST", url, { payload, headers: { "if-match": "*" } });
  expect(added.json()).toMatchObject({ declaration: { by: "local" } });
  const path = `/organisations/${star}/declarations`;
  expect((await open.ask("GET", path)).json()).toMatchObject({ items: [{ by: "local" }] });
  const anyone = await open.app.inject({ url: `/api${path}`, headers: { host: "127.0.0.1:4810" } });
  expect(anyone.json()).toMatchObject({ items: [{ by: null }] });
  expect(anyone.headers["cache-control"]).toBe("no-store");
});

test("behind a relay, attempts are counted by the address that the relay tells, and by no address that a client tells", async () => {
  const attempt = (remoteAddress: string, told: string, name: string) =>
    closed.app.inject({
      method: "POST",
      url: "/api/session",
      remoteAddress,
      headers: { host, "x-forwarded-for": told },
      payload: { name, password: "un autre mot de passe" },
    });
  const codes = async (from: (count: number) => readonly [string, string]) => {
    const statuses: number[] = [];
    for (let count = 0; count < 22; count++) statuses.push((await attempt(...from(count), `name${count}`)).statusCode);
    return statuses.includes(429);
  };
  expect(await codes((count) => ["127.0.0.1", `198.51.100.${count}`])).toBe(false);
  expect(await codes(() => ["127.0.0.1", "198.51.100.200"])).toBe(true);
  expect(await codes((count) => ["203.0.113.9", `198.51.100.${count + 100}`])).toBe(true);
});
