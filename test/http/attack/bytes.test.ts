import type { AddressInfo } from "node:net";
import { problemStatuses } from "@maillage/server/http/problems.js";
import { afterAll, expect, test } from "vitest";
import { openApp } from "../demo-app.js";
import { exchange, readAnswer } from "./raw-client.js";

const opened = await openApp([], { listens: true });
const { port } = opened.app.server.address() as AddressInfo;
afterAll(() => opened.close());

const host = `host: 127.0.0.1:${port}`;
const cookie = `cookie: ${opened.person["cookie"]}`;
const csrf = `x-maillage-csrf: ${opened.person["x-maillage-csrf"]}`;
const close = "connection: close";

const request = (line: string, ...headers: readonly string[]) =>
  Buffer.from(`${[line, ...headers].join("\r\n")}\r\n\r\n`, "latin1");

/** What is hardly HTTP, or HTTP that two servers in a row may read differently. */
const oddBytes: Readonly<Record<string, Buffer>> = {
  "nothing that is text": Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 37) % 256)),
  zeros: Buffer.alloc(4096),
  "the greeting of TLS": Buffer.from("16030100f8010000f40303", "hex"),
  "a line and nothing else": request("GET"),
  "an unknown version": request("GET /api/health HTTP/9.9", host, close),
  "the first version": request("GET /api/health HTTP/1.0", host),
  "no host": request("GET /api/health HTTP/1.1", close),
  "two hosts": request("GET /api/health HTTP/1.1", host, "host: evil.example", close),
  "a host with a path": request("GET /api/health HTTP/1.1", "host: 127.0.0.1/../x", close),
  "an address of another": request("GET http://evil.example/api/health HTTP/1.1", host, close),
  "an address without a path": request("GET ? HTTP/1.1", host, close),
  "two slashes": request("GET //evil.example/api/health HTTP/1.1", host, close),
  "a star": request("OPTIONS * HTTP/1.1", host, close),
  "a tunnel": request("CONNECT 127.0.0.1:22 HTTP/1.1", host),
  "an upgrade": request("GET /api/health HTTP/1.1", host, "upgrade: websocket", "connection: upgrade, close"),
  "two lengths": request("POST /api/session HTTP/1.1", host, "content-length: 5", "content-length: 6", close),
  "a length below zero": request("POST /api/session HTTP/1.1", host, "content-length: -1", close),
  "a length that is no number": request("POST /api/session HTTP/1.1", host, "content-length: 1e3", close),
  "a length and pieces": request(
    "POST /api/session HTTP/1.1",
    host,
    "content-length: 4",
    "transfer-encoding: chunked",
    close,
  ),
  "pieces of another kind": request("POST /api/session HTTP/1.1", host, "transfer-encoding: x, chunked", close),
  "a piece of no length": Buffer.concat([
    request("POST /api/session HTTP/1.1", host, "transfer-encoding: chunked", close),
    Buffer.from("zz\r\nabc\r\n0\r\n\r\n"),
  ]),
  "a header without a name": request("GET /api/health HTTP/1.1", host, ": x", close),
  "a header folded over two lines": request("GET /api/health HTTP/1.1", host, "x: a\r\n b", close),
  "a line feed in a header": request("GET /api/health HTTP/1.1", host, "x: a\nset-cookie: b=c", close),
  "a header of 100,000 characters": request("GET /api/health HTTP/1.1", host, `x: ${"a".repeat(100_000)}`, close),
  "3,000 headers": request(
    "GET /api/health HTTP/1.1",
    host,
    ...Array.from({ length: 3000 }, (_, at) => `x${at}: 1`),
    close,
  ),
  "a body of bytes that are no text": Buffer.concat([
    request(
      "POST /api/introductions HTTP/1.1",
      host,
      cookie,
      csrf,
      "content-type: application/json",
      "content-length: 4",
      close,
    ),
    Buffer.from("ff00fe80", "hex"),
  ]),
  "a body that is said to be packed": Buffer.concat([
    request(
      "POST /api/introductions HTTP/1.1",
      host,
      cookie,
      csrf,
      "content-type: application/json",
      "content-encoding: gzip",
      "content-length: 2",
      close,
    ),
    Buffer.from("{}"),
  ]),
  "the way out of a folder": request("GET /api/docs/static/..%2f..%2f..%2fpackage.json HTTP/1.1", host, close),
  "the way out, bare": request("GET /../../../../etc/passwd HTTP/1.1", host, close),
  "the way out, of another system": request("GET /api/docs/static/..%5c..%5cpackage.json HTTP/1.1", host, close),
  "a zero in a path": request("GET /api/organisations/a%00b HTTP/1.1", host, close),
  "an escape that is none": request("GET /api/organisations/%zz HTTP/1.1", host, close),
  "half a character": request("GET /api/organisations/%c3 HTTP/1.1", host, close),
};

test.each(Object.entries(oddBytes))("%s", async (_name, bytes) => {
  const said = await exchange(port, bytes, 20_000);
  expect(said).toBeDefined();
  const answer = readAnswer(said as Buffer);
  // Where there is no request there may be no answer; where there is one, it is in our words.
  if (answer && answer.status >= 400) {
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    const { code, status } = JSON.parse(answer.body) as { code: keyof typeof problemStatuses; status: number };
    expect(problemStatuses[code]).toBe(answer.status);
    expect(status).toBe(answer.status);
    expect(answer.status).toBeLessThan(500);
  }
  expect(said?.toString("latin1")).not.toMatch(/root:x:|"private": true|set-cookie: b=c/i);
  const health = await fetch(`http://127.0.0.1:${port}/api/health`);
  expect(await health.json()).toMatchObject({ status: "ok" });
  expect(opened.failures).toEqual([]);
});
