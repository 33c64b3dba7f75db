import { accessProblems } from "./access/problem.js";
import type { Language } from "./language.js";

/** Every problem that the API answers: its code, which never changes, and its status. Held to docs/api.md by a test. */
export const problemStatuses = {
  invalid: 400,
  "unknown-parameter": 400,
  "malformed-cursor": 400,
  "one-file": 400,
  "broken-upload": 400,
  "not-found": 404,
  "unknown-organisation": 404,
  "unknown-territory": 404,
  "unknown-job": 404,
  "unknown-upload": 404,
  "unknown-import": 404,
  "no-analysis": 404,
  timeout: 408,
  conflict: 409,
  "job-ended": 409,
  "upload-in-use": 409,
  "import-replaced": 409,
  outdated: 412,
  "too-large": 413,
  "unsupported-media-type": 415,
  "refused-file": 422,
  "version-required": 428,
  "too-many-requests": 429,
  "headers-too-large": 431,
  internal: 500,
  "too-many-uploads": 503,
  "not-ready": 503,
  "no-room": 507,
  ...accessProblems,
} as const;

export type HttpProblemCode = keyof typeof problemStatuses;

/** One cell of a request that is wrong, by name. */
export interface WrongPart {
  /** Where: `querystring`, `params`, `headers` or `body`. */
  readonly in: string;
  readonly name: string;
  readonly detail: string;
}

/** What else a problem says, for the sentence and for programs. */
export interface ProblemDetails {
  /** What the sentence names: a code, a file, a number; a function where it is said in words. */
  readonly about?: string | ((language: Language) => string);
  readonly errors?: readonly WrongPart[];
  /** Members of the answer of their own. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A request that cannot be answered, and why. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  constructor(
    readonly code: HttpProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(typeof details.about === "string" ? `${code}: ${details.about}` : code);
  }
}
