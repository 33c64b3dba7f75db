import { expect, test } from "vitest";
import { hashOf } from "@maillage/server/accounts/secrets.js";
import { createSessions, sessionLimits } from "@maillage/server/accounts/sessions.js";
import { memorySessions } from "@maillage/server/store/memory-sessions.js";
import { bareServer } from "./bare-server.js";

const hours = (count: number) => count * 3600;

test("a session that is not used ends, one that is used goes on, to its last hour", async () => {
  const server = await bareServer("closed");
  const { idle, absolute } = sessionLimits;
  const left = await server.cookieOf("alex");
  const used = await server.cookieOf("alex");
  const passes = async (cookie: string) => (await server.ask("GET", "/api/read", { cookie })).statusCode === 200;
  server.clock.pass(idle / 1000 - 1);
  expect(await passes(used)).toBe(true);
  server.clock.pass(1);
  expect(await passes(left)).toBe(false);
  expect(await passes(used)).toBe(true);
  for (let hour = idle / 3_600_000 + 1; hour < absolute / 3_600_000; hour++) {
    server.clock.pass(hours(1));
    expect(await passes(used)).toBe(true);
  }
  server.clock.pass(hours(1) - 1);
  expect(await passes(used)).toBe(true);
  server.clock.pass(1);
  expect(await passes(used)).toBe(false);
});

test("the secret of a cookie is kept nowhere", async () => {
  const server = await bareServer("closed");
  const secret = (await server.cookieOf("alex")).split("=")[1] ?? "";
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  const kept = await server.accounts.sessions.find(hashOf(secret));
  expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(kept)).not.toContain(secret);
  // What is kept opens nothing.
  const stolen = { cookie: `__Host-maillage=${kept?.hash ?? ""}` };
  expect((await server.ask("GET", "/api/read", stolen)).statusCode).toBe(401);
});

test("a session ends with a change of password and with the account, and follows the role", async () => {
  const server = await bareServer("closed");
  const { users } = server.accounts;
  const author = { by: "camille", at: server.clock.now().toISOString() };
  const read = async (cookie: string, need: string) => (await server.ask("GET", `/api/${need}`, { cookie })).statusCode;
  const [alex, rene] = [await server.cookieOf("alex"), await server.cookieOf("rene")];
  await users.changeRole("alex", "reader", author);
  expect(await read(alex, "overlap")).toBe(403);
  await users.changePassword("alex", "another hash", author);
  expect(await read(alex, "read")).toBe(401);
  expect(await read(rene, "read")).toBe(200);
  await users.remove("rene", author);
  expect(await read(rene, "read")).toBe(401);
});

test("of two cookies of one name neither counts", async () => {
  const server = await bareServer("closed");
  const [mine, theirs] = [await server.cookieOf("alex"), await server.cookieOf("camille")];
  expect((await server.ask("GET", "/api/read", { cookie: `theme=dark; ${mine}` })).statusCode).toBe(200);
  expect((await server.ask("GET", "/api/read", { cookie: `${theirs}; ${mine}` })).statusCode).toBe(401);
});

test("in memory, sessions are bounded and end as others do", async () => {
  const store = memorySessions(3);
  const sessions = createSessions(store, () => new Date("2026-01-05T09:00:00Z"));
  const secrets: string[] = [];
  for (let count = 0; count < 4; count++) secrets.push((await sessions.open("local"))?.secret ?? "");
  const found = await Promise.all(secrets.map(async (secret) => (await sessions.find(secret))?.role));
  expect(found).toEqual([undefined, "administrator", "administrator", "administrator"]);
  await sessions.end(secrets[3] ?? "", "local");
  expect(await sessions.find(secrets[3] ?? "")).toBeUndefined();
});
