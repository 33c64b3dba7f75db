import type { AccountRefusalCode } from "../../accounts/refusal.js";

/** Why a change to accounts is refused, and the status that says so. */
const accountProblems: Readonly<Record<AccountRefusalCode, number>> = {
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

/** Why a request is refused at the door. */
export const doorProblems = {
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
} as const;

export const accessProblems = { ...accountProblems, ...doorProblems };

export type AccessProblemCode = keyof typeof accessProblems;
