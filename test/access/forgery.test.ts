import fc from "fast-check";
import { expect, test } from "vitest";
import { csrfOf } from "@maillage/server/http/access/forgery.js";
import { bareServer } from "./bare-server.js";

const csrfFor = (cookie: string) => csrfOf(cookie.split("=")[1] ?? "");

test("with a cookie, writing needs the header of that very session", async () => {
  const server = await bareServer("open");
  const [mine, other, camille] = [
    await server.cookieOf("alex"),
    await server.cookieOf("alex"),
    await server.cookieOf("camille"),
  ];
  const write = async (headers: Readonly<Record<string, string>>) => {
    const answer = await server.ask("POST", "/api/write", { cookie: mine, ...headers });
    return answer.statusCode === 200 ? "written" : answer.json<{ code: string }>().code;
  };
  expect(await write({ "x-maillage-csrf": csrfFor(mine) })).toBe("written");
  expect(await write({})).toBe("csrf");
  expect(await write({ "x-maillage-csrf": "" })).toBe("csrf");
  expect(await write({ "x-maillage-csrf": csrfFor(other) })).toBe("csrf");
  expect(await write({ "x-maillage-csrf": csrfFor(camille) })).toBe("csrf");
  expect(await write({ "x-maillage-csrf": `${csrfFor(mine)}A` })).toBe("csrf");
  expect((await server.ask("GET", "/api/write", { cookie: mine })).statusCode).toBe(200);
});

test("a page of others writes nothing, whatever it knows", async () => {
  const server = await bareServer("open");
  const cookie = await server.cookieOf("alex");
  const known = { cookie, "x-maillage-csrf": csrfFor(cookie) };
  const write = async (headers: Readonly<Record<string, string>>, path = "/api/write") =>
    (await server.ask("POST", path, { ...known, ...headers })).statusCode;
  expect(await write({ "sec-fetch-site": "same-origin" })).toBe(200);
  expect(await write({ "sec-fetch-site": "none" })).toBe(200);
  for (const site of ["cross-site", "same-site", "", "same-origin, cross-site"]) {
    expect(await write({ "sec-fetch-site": site })).toBe(403);
  }
  expect(await write({ origin: "https://maillage.example" })).toBe(200);
  for (const origin of ["https://evil.example", "https://maillage.example.evil.example", "null", "nonsense"]) {
    expect(await write({ origin })).toBe(403);
    // Signing in and out included: somebody could be signed in under another name.
    expect(await write({ origin }, "/api/nothing")).toBe(403);
  }
  expect(await write({ origin: "https://maillage.example:8443" })).toBe(403);
});

test("a token needs no header against forged requests: no browser sends it by itself", async () => {
  const server = await bareServer("open");
  const authorization = `Bearer ${await server.tokenOf("alex", "adviser", ["write"])}`;
  expect((await server.ask("POST", "/api/write", { authorization })).statusCode).toBe(200);
  expect((await server.ask("POST", "/api/write", { authorization, origin: "https://other.example" })).statusCode).toBe(
    200,
  );
});

test("a token that is not in force is no way around, even beside a good cookie", async () => {
  const server = await bareServer("open");
  const cookie = await server.cookieOf("camille");
  for (const authorization of ["Bearer", "Bearer ", "bearer mlg_x", `Bearer mlg_${"A".repeat(43)}`]) {
    const answer = await server.ask("POST", "/api/write", { cookie, authorization });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: "token-not-in-force" });
  }
});

test("no cookie and no header that is made up gives anyone a right", async () => {
  const server = await bareServer("closed");
  const real = await server.cookieOf("camille");
  const secret = real.split("=")[1] ?? "";
  const id = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    fc.constantFrom(secret.slice(1), `${secret}A`, secret.toLowerCase(), encodeURIComponent(`${secret} `), "undefined"),
  );
  const headers = fc.record(
    {
      cookie: fc.oneof(
        id.map((value) => `__Host-maillage=${value}`),
        id.map((value) => `maillage-8123=${value}`),
        fc.constant(`maillage-8123=${secret}`),
        fc.constant(`__host-maillage=${secret}`),
        fc.string(),
      ),
      authorization: fc.oneof(
        id.map((value) => `Bearer ${value}`),
        id.map((value) => `Bearer mlg_${value}`),
        fc.constant(`Bearer ${secret}`),
        fc.constant(`Bearer mlg_${secret}`),
        fc.string(),
      ),
      "x-maillage-csrf": fc.oneof(id, fc.constant(csrfOf(secret))),
      "x-forwarded-for": fc.constant("127.0.0.1"),
      "x-forwarded-user": fc.constant("camille"),
      "x-http-method-override": fc.constant("GET"),
      host: fc.constantFrom("127.0.0.1:8123", "localhost:8123", "maillage.example"),
    },
    { requiredKeys: [] },
  );
  const legal = (value: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(
      Object.entries(value).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, text.replace(/[^\x20-\x7e]/g, "?")]],
      ),
    ) as Record<string, string>;
  await fc.assert(
    fc.asyncProperty(headers, fc.constantFrom("GET", "POST"), async (value, method) => {
      for (const need of ["read", "write", "overlap", "sensitive", "administer", "own"]) {
        const { statusCode } = await server.ask(method, `/api/${need}`, legal(value));
        expect([401, 403]).toContain(statusCode);
      }
    }),
    { numRuns: 300 },
  );
  expect((await server.ask("GET", "/api/administer", { cookie: real })).statusCode).toBe(200);
});
