import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { presentProblem } from "./answer-problems.js";
import type { HttpCode } from "../refusals/codes.js";
import { Refused } from "../refusals/refused.js";
import { securityHeaders } from "./security-headers.js";

/** What the parser of HTTP says, among ours. */
const codes: Readonly<Record<string, HttpCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "timeout",
  HPE_HEADER_OVERFLOW: "headers-too-large",
};

/**
 * Answers bytes that are no request, as any other problem: there is no request to answer to, only a socket. In French,
 * for the language that is wished for was not read.
 */
export function answerUnreadable({ code = "" }: NodeJS.ErrnoException, socket: Socket): void {
  if (code !== "ECONNRESET" && socket.writable) {
    const problem = new Refused(codes[code] ?? "invalid");
    const told = presentProblem(problem, "fr");
    const { status } = told;
    const body = JSON.stringify(told);
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
      "content-type: application/problem+json; charset=utf-8",
      "content-language: fr",
      `content-length: ${Buffer.byteLength(body)}`,
      "connection: close",
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  }
  socket.destroy();
}

/** Refuses a request that does not say to whom it is sent, or says it twice, as RFC 9112, 3.2, has it. */
export const requireHost = (app: FastifyInstance): void =>
  void app.addHook("onRequest", async ({ raw: { rawHeaders, httpVersion } }) => {
    // `headers` has the first one only, and a relay before the server may have gone by another.
    const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length;
    if (hosts > 1 || (hosts === 0 && httpVersion !== "1.0"))
      throw new Refused("invalid", { errors: [{ in: "headers", name: "host", detail: "?" }] });
  });

/** Serves a request that expects what we do not know as if it expected nothing (RFC 9110, 10.1.1, has it so). */
export const ignoreExpectations = ({ server }: FastifyInstance): void =>
  void server.on("checkExpectation", (request, response) => server.emit("request", request, response));
