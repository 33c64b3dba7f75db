import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../messages/language.js";
import { presentRefusal } from "../messages/refusals/refusals.js";
import { asRefused } from "../refusals/as-refused.js";
import type { HttpCode } from "../refusals/codes.js";
import { Refused, type WrongPart } from "../refusals/refused.js";
import { asStoreFailure, StoreFull } from "../store/failures.js";
import { languageOf } from "./language.js";
import { asHttpCode, problemStatuses } from "./problems.js";
import { securityHeaders } from "./security-headers.js";

/** What the framework's own refusals are among ours, by status. */
const byStatus: Readonly<Record<number, HttpCode>> = {
  400: "invalid",
  // The way out of a folder of files: whether there is something is not told.
  403: "not-found",
  404: "not-found",
  408: "timeout",
  413: "too-large",
  415: "unsupported-media-type",
  429: "too-many-requests",
  503: "not-ready",
};

/** What whoever runs the server must hear of. */
const isOurs = (failure: unknown, code: string): boolean =>
  code === "internal" || code === "store-hurt" || asStoreFailure(failure) instanceof StoreFull;

/** Errors of validation, one a wrong part, each by its name. */
function wrongParts({ validation = [], validationContext }: FastifyError): WrongPart[] {
  return validation.map(({ instancePath, params, message = "", keyword }) => {
    const inside = instancePath.replace(/^\//, "").replaceAll("/", ".");
    const own = [params["additionalProperty"], params["missingProperty"]].find((name) => typeof name === "string");
    const name = [inside, own].filter((part) => part !== undefined && part !== "").join(".");
    const allowed = params["allowedValues"];
    const values = keyword === "enum" && Array.isArray(allowed) ? ` (${allowed.join(", ")})` : "";
    return { in: validationContext ?? "", name, detail: `${message}${values}` };
  });
}

/** Any failure as a refusal; what is not ours to tell becomes `internal`. */
function refusalOf(failure: unknown): Refused {
  const refused = asRefused(failure);
  if (refused) return refused;
  const error = failure as FastifyError;
  if (error.validation) {
    const unknown = error.validation.find(({ keyword }) => keyword === "additionalProperties");
    const about = unknown?.params["additionalProperty"];
    const errors = wrongParts(error);
    return typeof about === "string"
      ? new Refused("unknown-parameter", { about, errors })
      : new Refused("invalid", { errors });
  }
  const status = error.statusCode ?? 500;
  return new Refused(byStatus[status] ?? (status >= 400 && status < 500 ? "invalid" : "internal"));
}

/**
 * A refusal in the words of one language, as RFC 9457 has it.
 * @param where wrong parts are, when whoever refused them did not know how they were sent
 */
export function presentProblem(refused: Refused, language: Language, where = "body") {
  const { title, detail, code, errors, ...rest } = presentRefusal(refused, language, "http");
  return {
    type: `/api/problems#${code}`,
    title,
    status: problemStatuses[asHttpCode(code)],
    detail,
    code,
    ...(errors ? { errors: errors.map((each) => ({ in: where, ...each })) } : {}),
    ...rest,
  };
}

/** Answers `application/problem+json`, in the reader's language. */
function send(refused: Refused, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const problem = presentProblem(refused, language, request.method === "GET" ? "querystring" : "body");
  // RFC 9110, 15.5.2: a 401 says how to prove who one is. Browsers ask for nothing at this scheme.
  if (problem.status === 401) void reply.header("www-authenticate", 'Bearer realm="maillage"');
  return reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .header("content-language", language)
    .header("cache-control", "no-store")
    .serializer(JSON.stringify)
    .send(problem);
}

/** Answers an address that no router reads: an escape that is none, a part that is too long. */
export const answerUnroutable = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void =>
  void send(
    new Refused("invalid", { errors: [{ in: "params", name: "", detail: error.code }] }),
    request,
    reply.headers(securityHeaders),
  );

/** Why a job failed, as it may be told: what nobody foresaw is told to `report` only. */
export const problemTold =
  (report: (error: Error, where: string) => void) =>
  (failure: unknown): Refused => {
    const problem = refusalOf(failure);
    if (isOurs(failure, problem.code)) report(failure instanceof Error ? failure : new Error(String(failure)), "job");
    return problem;
  };

/** Has every failure of the server answered as a problem; what nobody foresaw is told to `report`, never to a client. */
export function answerProblems(app: FastifyInstance, report: (error: Error, request: FastifyRequest) => void): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = refusalOf(error);
    if (isOurs(error, problem.code)) report(error, request);
    if (problem.code === "not-ready") void reply.header("retry-after", "1");
    return send(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] as string;
    return send(new Refused("not-found", { about: path.slice(0, 200) }), request, reply);
  });
}
