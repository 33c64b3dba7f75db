import { connect } from "node:net";

/** A request as its bytes: nothing is checked or mended on the way. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer | undefined;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const bytesOf = ({ method, target, headers, body }: RawRequest): Buffer => {
  const length = body === undefined ? [] : [["content-length", String(body.length)] as const];
  const lines = [...headers, ...length, ["connection", "close"] as const].map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`), body ?? Buffer.alloc(0)]);
};

/** The text of a chunked body. */
function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.toString("latin1", at, end), 16);
    if (end < 0 || !(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

/** The first answer of a connection that has closed, what leads to it (1xx) passed over; none in what is cut. */
export function readAnswer(bytes: Buffer): RawAnswer | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  const [start = "", ...lines] = bytes.toString("latin1", 0, Math.max(0, end)).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(start)?.[1]);
  if (!status) return undefined;
  if (status < 200) return readAnswer(bytes.subarray(end + 4));
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const rest = bytes.subarray(end + 4);
  const body = headers["transfer-encoding"] === "chunked" ? withoutChunks(rest) : rest;
  return { status, headers, body: body.toString() };
}

/** Sends bytes and waits until the server closes. @returns what it said, or `undefined` when the time is over */
export function exchange(port: number, bytes: Buffer, within: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const said: Buffer[] = [];
    const timer = setTimeout(() => {
      resolve(undefined);
      socket.destroy();
    }, within);
    socket.on("data", (chunk) => said.push(chunk));
    // A server that refuses a body may close before it has it all: what it said counts.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(Buffer.concat(said));
    });
    socket.write(bytes);
  });
}

/** Longest that an answer may take, milliseconds: the machine may be busy with others. */
const generous = 20_000;

/** @returns the answer; `hangs` when there is none in time, `undefined` when the connection closed without one */
export async function send(port: number, request: RawRequest): Promise<RawAnswer | "hangs" | undefined> {
  const said = await exchange(port, bytesOf(request), generous);
  return said === undefined ? "hangs" : readAnswer(said);
}
