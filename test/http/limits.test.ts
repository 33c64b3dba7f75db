import { connect, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAnswer, type RawAnswer } from "./attack/raw-client.js";
import { openApp, type Opened } from "./demo-app.js";

/** How long a request may take here, milliseconds; and how long a busy machine may take to say that it did. */
const arrival = 1000;
const patience = 20_000;

let opened: Opened;
let port: number;
beforeAll(async () => {
  opened = await openApp([], { listens: true, limits: { arrival } });
  ({ port } = opened.app.server.address() as AddressInfo);
});
afterAll(() => opened.close());

const headersOf = (fields: Readonly<Record<string, string>>) =>
  Object.entries({ ...opened.person, ...fields })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");

const post = (path: string, fields: Readonly<Record<string, string>>) =>
  `POST /api${path} HTTP/1.1\r\n${headersOf(fields)}\r\n`;

interface Exchange {
  readonly answer: RawAnswer | undefined;
  /** Until the server closed, milliseconds. */
  readonly took: number;
}

/** Sends a text at once, then a piece every now and then, until the server closes. */
function drip(text: string, piece: () => string, every: number): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const said: Buffer[] = [];
    const socket: Socket = connect(port, "127.0.0.1", () => socket.write(text));
    const drops = setInterval(() => socket.write(piece()), every);
    const late = setTimeout(() => reject(new Error("still open")), patience);
    socket.on("data", (chunk) => said.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(drops);
      clearTimeout(late);
      resolve({ answer: readAnswer(Buffer.concat(said)), took: performance.now() - began });
    });
  });
}

const problemOf = ({ answer }: Exchange) => ({
  status: answer?.status,
  type: answer?.headers["content-type"],
  code: (JSON.parse(answer?.body ?? "{}") as { code?: string }).code,
});
const timeout = { status: 408, type: "application/problem+json; charset=utf-8", code: "timeout" };

describe("who sends a byte now and then", () => {
  test("is cut off in the head of a request", async () => {
    const cut = await drip("GET /api/health HTTP/1.1\r\nx: ", () => "x", 100);
    expect(problemOf(cut)).toEqual(timeout);
    expect(cut.took).toBeGreaterThan(arrival * 0.9);
  });

  test("is cut off in its body", async () => {
    const head = post("/introductions", { "content-type": "application/json", "content-length": "5000" });
    const cut = await drip(`${head}{"organisations":["`, () => "a", 100);
    expect(problemOf(cut)).toEqual(timeout);
    expect(cut.took).toBeGreaterThan(arrival * 0.9);
  });

  test("is cut off when nothing comes at all", async () => {
    const cut = await drip("", () => "", 100);
    expect(cut.took).toBeGreaterThan(arrival * 0.9);
  });

  test("is waited for when it is a file", async () => {
    const content = "id,name\n".padEnd(40, "x");
    const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${content}\r\n--b--\r\n`;
    const head = post("/uploads", {
      "content-type": "multipart/form-data; boundary=b",
      "content-length": `${body.length}`,
      connection: "close",
    });
    const left = [...body];
    const brought = await drip(head, () => left.splice(0, 5).join(""), arrival / 8);
    expect(brought.took).toBeGreaterThan(2 * arrival);
    expect(brought.answer?.status).not.toBe(408);
    expect(brought.answer?.status).toBeLessThan(500);
  });

  test("does not keep others from being answered, be they three hundred", async () => {
    const slow = Array.from({ length: 300 }, () => drip("GET /api/health HTTP/1.1\r\nx: ", () => "x", 200));
    const times: number[] = [];
    for (let asked = 0; asked < 20; asked++) {
      const began = performance.now();
      const { status } = await fetch(`http://127.0.0.1:${port}/api/health`);
      expect(status).toBe(200);
      times.push(performance.now() - began);
    }
    expect(Math.max(...times)).toBeLessThan(patience / 4);
    for (const cut of await Promise.all(slow)) expect(problemOf(cut)).toEqual(timeout);
  });
});

describe("a body beyond the limit is refused before it is read", () => {
  const size = 300 * 1024;
  const type = { "content-type": "application/json", connection: "close" };

  test("when its length is told", async () => {
    const head = post("/introductions", { ...type, "content-length": `${size}` });
    const refused = await drip(`${head}${"a".repeat(1024)}`, () => "", 100);
    expect(problemOf(refused)).toMatchObject({ status: 413, code: "too-large" });
  });

  test("when it comes in pieces", async () => {
    const chunk = `${(16_384).toString(16)}\r\n${"a".repeat(16_384)}\r\n`;
    const head = post("/introductions", { ...type, "transfer-encoding": "chunked" });
    const refused = await drip(`${head}${chunk.repeat(size / 16_384 + 1)}`, () => "", 100);
    expect(problemOf(refused)).toMatchObject({ status: 413, code: "too-large" });
  });
});

test("who asks too often is told to wait, and nobody else is", async () => {
  const most = 30;
  const busy = await openApp([], { listens: true, limits: { requestsAMinute: most } });
  try {
    const ask = (remoteAddress: string, url = "/api/health") =>
      busy.app.inject({ url, remoteAddress, headers: { host: String(busy.person["host"]) } });
    for (let asked = 0; asked < most; asked++) expect((await ask("192.0.2.1")).statusCode).toBe(200);
    const refused = await ask("192.0.2.1");
    expect(refused.json()).toMatchObject({ status: 429, code: "too-many-requests" });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask("192.0.2.2")).statusCode).toBe(200);
    // A person who is signed in is counted alone, be it behind the address of a whole house, from wherever they ask.
    const signedIn = (remoteAddress: string) =>
      busy.app.inject({ url: "/api/health", remoteAddress, headers: busy.person });
    // Some were spent on signing in.
    for (let asked = 0; asked < most / 2; asked++) expect((await signedIn("192.0.2.1")).statusCode).toBe(200);
    for (let asked = 0; asked < most / 2; asked++) await signedIn("192.0.2.3");
    expect((await signedIn("192.0.2.3")).statusCode).toBe(429);
    expect((await ask("192.0.2.3")).statusCode).toBe(200);
    // One subscriber has all addresses of a /64.
    for (let asked = 0; asked < most; asked++) expect((await ask(`2001:db8::${asked + 1}`)).statusCode).toBe(200);
    expect((await ask("2001:db8::ffff")).statusCode).toBe(429);
    // The files of the viewer are no requests of the API.
    expect((await ask("192.0.2.1", "/")).statusCode).not.toBe(429);
  } finally {
    await busy.close();
  }
});
