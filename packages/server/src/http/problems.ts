import type { AccountCode, HttpCode } from "../refusals/codes.js";

/** Changes to accounts and tokens. */
const ofAccounts: Readonly<Record<AccountCode, number>> = {
  "name-malformed": 422,
  "name-taken": 409,
  "unknown-user": 404,
  "unknown-role": 422,
  "last-administrator": 409,
  "password-too-short": 422,
  "password-too-long": 422,
  "password-is-name": 422,
  "wrong-password": 403,
  "label-malformed": 422,
  "unknown-scope": 422,
  "scope-beyond-role": 422,
  "days-malformed": 422,
  "unknown-token": 404,
};

/** The status of every refusal that the API answers, in the order in which they are listed. Held to docs/api.md by a test. */
export const problemStatuses: Readonly<Record<HttpCode, number>> = {
  invalid: 400,
  "unknown-parameter": 400,
  "malformed-cursor": 400,
  "one-file": 400,
  "broken-upload": 400,
  "not-found": 404,
  "unknown-organisation": 404,
  objected: 451,
  "unknown-territory": 404,
  "unknown-job": 404,
  "unknown-upload": 404,
  "unknown-import": 404,
  "no-analysis": 404,
  timeout: 408,
  conflict: 409,
  "empty-territory": 409,
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
  "store-hurt": 500,
  "too-many-uploads": 503,
  "not-ready": 503,
  "no-room": 507,
  ...ofAccounts,
  unauthenticated: 401,
  forbidden: 403,
  "wrong-credentials": 401,
  "token-not-in-force": 401,
  csrf: 403,
  "foreign-origin": 403,
  "foreign-host": 403,
  "wrong-start-key": 403,
  "too-many-attempts": 429,
  busy: 503,
};

/** What only a command refuses does not come this way; were it to, it would be ours. */
export const asHttpCode = (code: string): HttpCode =>
  Object.hasOwn(problemStatuses, code) ? (code as HttpCode) : "internal";
