import { expect, test } from "vitest";
import { csrfOf } from "@maillage/server/http/access/forgery.js";
import { permissions } from "@maillage/server/accounts/permissions.js";
import { bareServer, exposures, emptyServer, type BareServer } from "./bare-server.js";

const needs = [...Object.keys(permissions), "nothing"];
const secretIn = (cookie: string) => cookie.split("=")[1] ?? "";
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** Who may do what. A change here is a change of who may see what of whom: think twice. */
const mayRead = {
  nobody: { open: ["read", "nothing"], closed: ["nothing"] },
  rene: ["read", "own", "nothing"],
  alex: ["read", "overlap", "sensitive", "write", "own", "nothing"],
  camille: ["read", "overlap", "sensitive", "write", "administer", "accounts", "own", "nothing"],
};

async function allowed(
  server: BareServer,
  method: "GET" | "POST",
  headers: Readonly<Record<string, string>>,
): Promise<string[]> {
  const passed: string[] = [];
  for (const need of needs) {
    const { statusCode } = await server.ask(method, `/api/${need}`, headers);
    if (statusCode === 200) passed.push(need);
    else expect([401, 403]).toContain(statusCode);
  }
  return passed.sort();
}

test.each(["open", "closed"] as const)("each role reaches what it may, on a server %s for reading", async (which) => {
  const server = await bareServer(which);
  expect(await allowed(server, "GET", {})).toEqual([...mayRead.nobody[which]].sort());
  expect(await allowed(server, "POST", {})).toEqual([...mayRead.nobody[which]].sort());
  for (const name of ["rene", "alex", "camille"] as const) {
    const cookie = await server.cookieOf(name);
    const csrf = { cookie, "x-maillage-csrf": csrfOf(secretIn(cookie)) };
    expect(await allowed(server, "GET", { cookie })).toEqual([...mayRead[name]].sort());
    expect(await allowed(server, "POST", csrf)).toEqual([...mayRead[name]].sort());
  }
});

test("a token reaches what its scopes and the role of its owner both allow", async () => {
  const server = await bareServer("closed");
  const expected = [
    ["rene", "reader", ["read"], ["read"]],
    ["alex", "adviser", ["read"], ["read", "overlap", "sensitive"]],
    ["alex", "adviser", ["write"], ["write"]],
    ["camille", "administrator", ["administer"], ["administer"]],
    [
      "camille",
      "administrator",
      ["read", "write", "administer"],
      ["read", "overlap", "sensitive", "write", "administer"],
    ],
  ] as const;
  for (const [name, role, scopes, reached] of expected) {
    const headers = bearer(await server.tokenOf(name, role, scopes));
    expect(await allowed(server, "GET", headers)).toEqual([...reached, "nothing"].sort());
    expect(await allowed(server, "POST", headers)).toEqual([...reached, "nothing"].sort());
  }
});

test("a token loses at once what its owner loses", async () => {
  const server = await bareServer("closed");
  const author = { by: "camille", at: server.clock.now().toISOString() };
  const headers = bearer(await server.tokenOf("alex", "adviser", ["read", "write"]));
  expect((await server.ask("POST", "/api/write", headers)).statusCode).toBe(200);
  await server.accounts.users.changeRole("alex", "reader", author);
  expect((await server.ask("POST", "/api/write", headers)).statusCode).toBe(403);
  expect((await server.ask("GET", "/api/read", headers)).statusCode).toBe(200);
  await server.accounts.users.remove("alex", author);
  expect((await server.ask("GET", "/api/read", headers)).json()).toMatchObject({ code: "token-not-in-force" });
});

test("a token ends on its day, and the last day it served is known", async () => {
  const server = await bareServer("closed");
  const headers = bearer(await server.tokenOf("alex", "adviser", ["read"], 2));
  const lastUsed = async () => (await server.accounts.tokens.list("alex"))[0]?.lastUsed;
  expect(await lastUsed()).toBeNull();
  expect((await server.ask("GET", "/api/read", headers)).statusCode).toBe(200);
  expect(await lastUsed()).toBe("2026-01-05");
  server.clock.pass(2 * 86_400 - 1);
  expect((await server.ask("GET", "/api/read", headers)).statusCode).toBe(200);
  expect(await lastUsed()).toBe("2026-01-07");
  server.clock.pass(1);
  expect((await server.ask("GET", "/api/read", headers)).statusCode).toBe(401);
});

test("a route that says nothing may be read where reading is open, and by accounts elsewhere", async () => {
  expect((await (await bareServer("open")).ask("GET", "/api/plain")).statusCode).toBe(200);
  const closed = await bareServer("closed");
  const refused = await closed.ask("GET", "/api/plain");
  expect(refused.statusCode).toBe(401);
  expect(refused.headers["www-authenticate"]).toBe('Bearer realm="maillage"');
  expect((await closed.ask("GET", "/api/plain", { cookie: await closed.cookieOf("rene") })).statusCode).toBe(200);
  expect((await closed.ask("GET", "/api/nowhere")).statusCode).toBe(401);
  expect((await closed.ask("GET", "/")).statusCode).toBe(200);
});

test.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
  "a %s route that declares no need is not served",
  async (method) => {
    const { accounts, clock } = await bareServer("open");
    const { app } = emptyServer(exposures.open, accounts, clock.now);
    const handler = () => "written";
    expect(() => app.route({ method, url: "/api/thing", handler })).toThrow("declare what it needs");
    expect(() => app.route({ method: ["GET", method], url: "/api/thing", handler })).toThrow("declare what it needs");
    expect(() => app.route({ method, url: "/api/thing", handler, config: { needs: "write" } })).not.toThrow();
    app.register(async (inside) => {
      inside.route({ method, url: "/inside", handler });
    });
    await expect(app.ready()).rejects.toThrow("declare what it needs");
  },
);

test("answers to one person are no answers to another", async () => {
  const server = await bareServer("open");
  expect((await server.ask("GET", "/api/plain")).headers.vary).toBe("Cookie, Authorization, Accept-Language");
});
