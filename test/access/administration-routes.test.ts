import { expect, test } from "vitest";
import type { AuditLine } from "@maillage/server/store/audit.js";
import type { Token } from "@maillage/server/store/tokens.js";
import { bareServer, password, type Method } from "./bare-server.js";
import { personAt, signIn } from "./person.js";

const codeOf = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;

test("accounts and the journal are for administrators", async () => {
  const server = await bareServer("open");
  const others = [await personAt(server, "alex"), await personAt(server, "rene")];
  for (const [method, url, payload] of [
    ["GET", "/api/users"],
    ["POST", "/api/users", { name: "new", role: "administrator", password }],
    ["PATCH", "/api/users/alex", { role: "administrator" }],
    ["DELETE", "/api/users/camille"],
    ["GET", "/api/audit"],
  ] as const) {
    expect((await server.ask(method, url, {}, payload)).statusCode).toBe(401);
    for (const person of others) expect((await person.ask(method, url, payload)).statusCode).toBe(403);
  }
});

test("an administrator adds, changes and removes accounts", async () => {
  const server = await bareServer("closed");
  const camille = await personAt(server, "camille");
  const added = await camille.ask("POST", "/api/users", { name: "Sasha", role: "reader", password });
  expect(added.statusCode).toBe(201);
  expect(added.headers.location).toBe("/api/users/sasha");
  expect(added.json()).toEqual({ name: "sasha", role: "reader", created: "2026-01-05T09:00:00.000Z" });
  const sasha = await personAt(server, "sasha");
  expect((await camille.ask("PATCH", "/api/users/sasha", { role: "adviser" })).json()).toMatchObject({
    role: "adviser",
  });
  expect((await sasha.ask("POST", "/api/write")).statusCode).toBe(200);
  expect((await camille.ask("PATCH", "/api/users/sasha", { password: "une autre phrase" })).statusCode).toBe(200);
  expect((await sasha.ask("GET", "/api/read")).statusCode).toBe(401);
  expect((await signIn(server, "sasha", "une autre phrase")).statusCode).toBe(200);
  expect((await camille.ask("GET", "/api/users")).json<{ items: unknown[] }>().items).toHaveLength(4);
  expect((await camille.ask("DELETE", "/api/users/sasha")).statusCode).toBe(204);
  expect((await signIn(server, "sasha", "une autre phrase")).statusCode).toBe(401);
});

test("what may not be is refused with its code, and nothing changes", async () => {
  const server = await bareServer("closed");
  const camille = await personAt(server, "camille");
  const before = (await camille.ask("GET", "/api/users")).body;
  const user = { name: "sasha", role: "reader", password };
  for (const [method, url, payload, status, code] of [
    ["POST", "/api/users", { ...user, name: "alex" }, 409, "name-taken"],
    ["POST", "/api/users", { ...user, name: "local" }, 422, "name-malformed"],
    ["POST", "/api/users", { ...user, role: "chef" }, 422, "unknown-role"],
    ["POST", "/api/users", { ...user, password: "court" }, 422, "password-too-short"],
    ["POST", "/api/users", { ...user, name: "sasha.martin", password: "Sasha.Martin" }, 422, "password-is-name"],
    ["PATCH", "/api/users/nobody", { role: "reader" }, 404, "unknown-user"],
    ["PATCH", "/api/users/camille", { role: "adviser" }, 409, "last-administrator"],
    ["DELETE", "/api/users/camille", undefined, 409, "last-administrator"],
    ["DELETE", "/api/users/nobody", undefined, 404, "unknown-user"],
    ["DELETE", "/api/tokens/nothing", undefined, 404, "unknown-token"],
    ["POST", "/api/tokens", { label: "x", scopes: ["all"] }, 422, "unknown-scope"],
    ["POST", "/api/tokens", { label: "x", scopes: ["read"], days: 0 }, 422, "days-malformed"],
  ] as const) {
    const answer = await camille.ask(method, url, payload);
    expect(codeOf(answer)).toBe(code);
    expect(answer.statusCode).toBe(status);
  }
  for (const payload of [{}, { role: "reader", password }, { name: "other" }]) {
    expect((await camille.ask("PATCH", "/api/users/alex", payload)).statusCode).toBe(400);
  }
  expect((await camille.ask("GET", "/api/users")).body).toBe(before);
});

test("a token is made by a person for themselves, within their role, and shown once", async () => {
  const server = await bareServer("closed");
  const [alex, camille] = [await personAt(server, "alex"), await personAt(server, "camille")];
  const beyond = await alex.ask("POST", "/api/tokens", { label: "x", scopes: ["read", "administer"] });
  expect(codeOf(beyond)).toBe("scope-beyond-role");
  const made = await alex.ask("POST", "/api/tokens", { label: "tableau de bord", scopes: ["read"], days: 30 });
  expect(made.statusCode).toBe(201);
  const { secret, ...token } = made.json<Token & { secret: string }>();
  expect(token).toMatchObject({ owner: "alex", expires: "2026-02-04T09:00:00.000Z", lastUsed: null });
  const authorization = `Bearer ${secret}`;
  expect((await server.ask("GET", "/api/overlap", { authorization })).statusCode).toBe(200);
  expect((await server.ask("POST", "/api/write", { authorization })).statusCode).toBe(403);

  const listed = await alex.ask("GET", "/api/tokens");
  expect(listed.body).not.toContain(secret);
  expect(listed.json()).toEqual({ items: [{ ...token, lastUsed: "2026-01-05" }], next: null });
  await camille.ask("POST", "/api/tokens", { label: "export", scopes: ["administer"] });
  const owners = (answer: { json(): unknown }) =>
    (answer.json() as { items: Token[] }).items.map(({ owner }) => owner).sort();
  expect(owners(await alex.ask("GET", "/api/tokens"))).toEqual(["alex"]);
  expect(owners(await camille.ask("GET", "/api/tokens"))).toEqual(["alex", "camille"]);

  const theirs = (await camille.ask("GET", "/api/tokens")).json<{ items: Token[] }>().items;
  const ofCamille = theirs.find(({ owner }) => owner === "camille")?.id ?? "";
  expect((await alex.ask("DELETE", `/api/tokens/${ofCamille}`)).statusCode).toBe(404);
  expect((await camille.ask("DELETE", `/api/tokens/${token.id}`)).statusCode).toBe(204);
  expect((await server.ask("GET", "/api/read", { authorization })).statusCode).toBe(401);
});

test("a token makes no token and no account, and changes no password and no role", async () => {
  const server = await bareServer("closed");
  const authorization = `Bearer ${await server.tokenOf("camille", "administrator", ["read", "write", "administer"])}`;
  const ask = async (method: Method, url: string, payload?: object) =>
    (await server.ask(method, url, { authorization }, payload)).statusCode;
  expect(await ask("POST", "/api/tokens", { label: "x", scopes: ["read"] })).toBe(403);
  expect(await ask("GET", "/api/tokens")).toBe(403);
  expect(await ask("PUT", "/api/session/password", { current: password, password: "une autre phrase" })).toBe(403);
  expect(await ask("POST", "/api/users", { name: "sasha", role: "administrator", password })).toBe(403);
  expect(await ask("PATCH", "/api/users/alex", { password: "une autre phrase" })).toBe(403);
  expect(await ask("PATCH", "/api/users/alex", { role: "administrator" })).toBe(403);
  expect(await ask("GET", "/api/users")).toBe(200);
  expect((await signIn(server, "alex")).statusCode).toBe(200);
  expect((await signIn(server, "sasha")).statusCode).toBe(401);
});

test("whoever's password changes, their tokens end with it, and nobody else's", async () => {
  const server = await bareServer("closed");
  const camille = await personAt(server, "camille");
  const tokenOf = async (name: "alex" | "rene") => ({
    authorization: `Bearer ${await server.tokenOf(name, name === "alex" ? "adviser" : "reader", ["read"])}`,
  });
  const [ofAlex, ofRene] = [await tokenOf("alex"), await tokenOf("rene")];
  const reads = async (headers: { authorization: string }) =>
    (await server.ask("GET", "/api/read", headers)).statusCode;
  await camille.ask("PATCH", "/api/users/alex", { password: "une autre phrase" });
  expect([await reads(ofAlex), await reads(ofRene)]).toEqual([401, 200]);
  const rene = await personAt(server, "rene");
  const next = { current: password, password: "encore une autre phrase" };
  expect((await rene.ask("PUT", "/api/session/password", next)).statusCode).toBe(200);
  expect(await reads(ofRene)).toBe(401);
});

test("the journal tells who did what, software apart, a page at a time", async () => {
  const server = await bareServer("closed");
  const camille = await personAt(server, "camille");
  const made = await camille.ask("POST", "/api/tokens", { label: "annuaire", scopes: ["administer"] });
  const { secret, id } = made.json<{ secret: string; id: string }>();
  const authorization = `Bearer ${secret}`;
  await camille.ask("PATCH", "/api/users/alex", { role: "reader" });
  await server.ask("DELETE", "/api/users/rene", { authorization });
  const read: AuditLine[] = [];
  let next: string | null = null;
  do {
    const page = await camille.ask("GET", `/api/audit?limit=2${next === null ? "" : `&cursor=${next}`}`);
    const { items, next: following } = page.json<{ items: AuditLine[]; next: string | null }>();
    expect(items.length).toBeLessThanOrEqual(2);
    read.push(...items);
    next = following;
  } while (next !== null);
  expect(read.map(({ by, action, object }) => `${by} ${action} ${object}`)).toEqual([
    `camille/${id} user.remove user:rene`,
    "camille user.role user:alex",
    `camille token.add token:${id}`,
    "camille session.open user:camille",
    "command-line user.add user:camille",
    "command-line user.add user:alex",
    "command-line user.add user:rene",
  ]);
  expect(read[1]).toMatchObject({ sequence: 6, before: { role: "adviser" }, after: { role: "reader" } });
  expect(JSON.stringify(read)).not.toContain(secret);
  for (const cursor of ["0", "-1", "x", "1.5"]) {
    expect((await camille.ask("GET", `/api/audit?cursor=${cursor}`)).statusCode).toBe(400);
  }
});
