import type { AddressInfo } from "node:net";
import { permissions } from "@maillage/server/accounts/permissions.js";
import { securityHeaders } from "@maillage/server/http/security-headers.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchange, readAnswer } from "./attack/raw-client.js";
import { formOf, formType } from "./uploads/form.js";
import { openApp, type Opened } from "./demo-app.js";

let opened: Opened;
let port: number;
let operations: readonly Operation[];
beforeAll(async () => {
  opened = await openApp([], { listens: true });
  port = (opened.app.server.address() as AddressInfo).port;
  const { paths } = (await opened.ask("GET", "/openapi.json")).json<{
    paths: Record<string, Record<string, Described>>;
  }>();
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      ...described,
      method: method.toUpperCase() as Operation["method"],
      path: path.replace(/^\/api/, "").replace(/\{[^}]+\}/g, "x"),
    })),
  );
});
afterAll(() => opened.close());

interface Described {
  readonly "x-needs": string;
  readonly "x-role"?: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: unknown;
}
interface Operation extends Described {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
}

const named = ({ method, path }: Operation) => `${method} ${path}`;
const raw = async (...lines: readonly string[]) =>
  readAnswer((await exchange(port, Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), 20_000)) ?? Buffer.alloc(0));

describe("every operation refuses what it does not take", () => {
  test("a parameter of the address", async () => {
    expect(operations.length).toBeGreaterThan(50);
    const passed: string[] = [];
    for (const operation of operations) {
      const form = { headers: { "content-type": formType }, payload: formOf("a.csv", "id,name\n") };
      const sent = operation.path === "/uploads" ? form : operation.requestBody === undefined ? {} : { payload: {} };
      const answer = await opened.ask(operation.method, `${operation.path}?nothing-of-the-kind=1`, sent);
      if (answer.statusCode !== 400) passed.push(`${named(operation)} ${answer.statusCode}`);
    }
    expect(passed).toEqual([]);
  });

  test("a body where it takes none, but for an empty one", async () => {
    const without = operations.filter(({ method, requestBody }) => method !== "GET" && requestBody === undefined);
    expect(without.length).toBeGreaterThan(5);
    // Signing out would end the session that the others need; a form is read by whoever takes it in.
    const asked = without.filter(({ path }) => path !== "/session" && path !== "/uploads");
    for (const operation of asked) {
      const answer = await opened.ask(operation.method, operation.path, { payload: { nothing: 1 } });
      expect([named(operation), answer.json<{ code: string }>().code]).toEqual([named(operation), "unknown-parameter"]);
      const empty = await opened.ask(operation.method, operation.path, { payload: {} });
      expect(empty.statusCode === 204 ? "" : empty.json<{ code: string }>().code).not.toBe("unknown-parameter");
    }
  });
});

test("the OpenAPI document tells of each operation the permission, the role and the ways in", () => {
  for (const operation of operations) {
    const { "x-needs": needs, "x-role": role, security } = operation;
    if (needs === "nothing") {
      expect([named(operation), role, security]).toEqual([named(operation), undefined, []]);
      continue;
    }
    const permission = permissions[needs as keyof typeof permissions];
    expect([named(operation), role]).toEqual([named(operation), permission.role]);
    const token = security.find((way) => "token" in way);
    expect([named(operation), token?.["token"]]).toEqual([
      named(operation),
      permission.scope === null ? undefined : [permission.scope],
    ]);
    expect(security.some((way) => "session" in way)).toBe(true);
    // Anyone reads on one's own machine, and nobody does more.
    expect(security.some((way) => Object.keys(way).length === 0)).toBe(needs === "read");
  }
  const needsOf = (asked: string) => operations.find((operation) => named(operation) === asked)?.["x-needs"];
  expect(needsOf("POST /users")).toBe("accounts");
  expect(needsOf("GET /audit")).toBe("administer");
  expect(needsOf("POST /session")).toBe("nothing");
});

describe("the headers that keep a browser safe are the same", () => {
  const of = (headers: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.keys(securityHeaders).map((name) => [name, headers[name]]));

  test.each([
    ["an answer", "/api/health", 200],
    ["the pages of the API", "/api/docs/", 200],
    ["the viewer", "/", 200],
    ["what is not there", "/api/nowhere", 404],
    ["a wrong parameter", "/api/health?x=1", 400],
    ["an address that no router reads", "/api/%zz", 400],
  ])("on %s", async (_what, url, status) => {
    const answer = await opened.app.inject({ url, headers: opened.person });
    expect(answer.statusCode).toBe(status);
    // What is packed on the way says so too.
    const vary = String(answer.headers.vary).replace(/, accept-encoding/i, "");
    expect(of({ ...answer.headers, vary })).toEqual(securityHeaders);
  });

  test("on the refusal of a stranger's name, and of bytes that are no request", async () => {
    const foreign = await opened.app.inject({ url: "/api/health", headers: { host: "evil.example" } });
    expect(foreign.json()).toMatchObject({ code: "foreign-host" });
    expect(of(foreign.headers)).toEqual(securityHeaders);
    const unreadable = await raw("GET /api/health HTTP/1.1", `host: 127.0.0.1:${port}`, ": x");
    expect(unreadable?.status).toBe(400);
    expect(of(unreadable?.headers ?? {})).toEqual(securityHeaders);
  });

  test("and the pages of the API load nothing from elsewhere", async () => {
    const { body } = await opened.app.inject({
      url: "/api/docs/static/swagger-initializer.js",
      headers: opened.person,
    });
    expect(body).toContain('"validatorUrl":null');
    expect(securityHeaders["content-security-policy"]).not.toContain("upgrade-insecure-requests");
  });
});

test.each([
  ["one host", 200, [""]],
  ["two", 400, ["", ""]],
  ["two, of which one is another's", 400, ["", "evil.example"]],
  ["another's first", 400, ["evil.example", ""]],
])("a request that names %s is answered %i", async (_what, status, hosts) => {
  const lines = hosts.map((host) => `Host: ${host === "" ? `127.0.0.1:${port}` : host}`);
  expect((await raw("GET /api/health HTTP/1.1", ...lines, "connection: close"))?.status).toBe(status);
});
