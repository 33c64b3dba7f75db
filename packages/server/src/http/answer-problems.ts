import { RefusedFile } from "@maillage/engine/model/problem.js";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { problemSentences } from "../messages/http.js";
import { refusalSentence } from "../messages/refusals.js";
import { StoreBusy, StoreFull } from "../store/failures.js";
import { languageOf, type Language } from "./language.js";
import { HttpProblem, problemStatuses, type HttpProblemCode, type WrongPart } from "./problems.js";

/** What the framework's own refusals are among ours, by status. */
const byStatus: Readonly<Record<number, HttpProblemCode>> = {
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
const isOurs = (failure: unknown, code: HttpProblemCode): boolean =>
  code === "internal" || failure instanceof StoreFull;

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

const refusedFile = (refused: RefusedFile): HttpProblem =>
  new HttpProblem("refused-file", {
    about: (language) => refusalSentence(refused, language),
    extra: { reason: refused.reason },
  });

/** Any failure as one of our problems; what is not ours to tell becomes `internal`. */
function asProblem(failure: unknown): HttpProblem {
  if (failure instanceof HttpProblem) return failure;
  if (failure instanceof StoreFull) return new HttpProblem("no-room");
  if (failure instanceof StoreBusy) return new HttpProblem("busy");
  if (failure instanceof RefusedFile) return refusedFile(failure);
  const error = failure as FastifyError;
  if (error.validation) {
    const unknown = error.validation.find(({ keyword }) => keyword === "additionalProperties");
    const about = unknown?.params["additionalProperty"];
    const errors = wrongParts(error);
    return typeof about === "string"
      ? new HttpProblem("unknown-parameter", { about, errors })
      : new HttpProblem("invalid", { errors });
  }
  const status = error.statusCode ?? 500;
  return new HttpProblem(byStatus[status] ?? (status >= 400 && status < 500 ? "invalid" : "internal"));
}

/** A problem in the words of one language, as RFC 9457 has it. */
export function presentProblem({ code, details }: HttpProblem, language: Language) {
  const { about = "", errors, extra } = details;
  const said = problemSentences[language][code];
  return {
    type: `/api/problems#${code}`,
    title: said.title,
    status: problemStatuses[code],
    detail: said.detail(typeof about === "string" ? about : about(language)),
    code,
    ...(errors ? { errors } : {}),
    ...extra,
  };
}

/** Answers `application/problem+json`, in the reader's language. */
function send(problem: HttpProblem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const status = problemStatuses[problem.code];
  // RFC 9110, 15.5.2: a 401 says how to prove who one is. Browsers ask for nothing at this scheme.
  if (status === 401) void reply.header("www-authenticate", 'Bearer realm="maillage"');
  return reply
    .code(status)
    .type("application/problem+json; charset=utf-8")
    .header("content-language", language)
    .header("cache-control", "no-store")
    .serializer(JSON.stringify)
    .send(presentProblem(problem, language));
}

/** Answers an address that no router reads: an escape that is none, a part that is too long. */
export const answerUnroutable = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void =>
  void send(new HttpProblem("invalid", { errors: [{ in: "params", name: "", detail: error.code }] }), request, reply);

/** Why a job failed, as it may be told: what nobody foresaw is told to `report` only. */
export const problemTold =
  (report: (error: Error, where: string) => void) =>
  (failure: unknown): HttpProblem => {
    const problem = asProblem(failure);
    if (isOurs(failure, problem.code)) report(failure instanceof Error ? failure : new Error(String(failure)), "job");
    return problem;
  };

/** Has every failure of the server answered as a problem; what nobody foresaw is told to `report`, never to a client. */
export function answerProblems(app: FastifyInstance, report: (error: Error, request: FastifyRequest) => void): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = asProblem(error);
    if (isOurs(error, problem.code)) report(error, request);
    if (problem.code === "not-ready") void reply.header("retry-after", "1");
    return send(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] as string;
    return send(new HttpProblem("not-found", { about: path.slice(0, 200) }), request, reply);
  });
}
