/** Why a request is refused at the door, and the status that says so. Stable: programs read these codes. */
export const accessProblems = {
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

export type AccessProblemCode = keyof typeof accessProblems;

export class AccessProblem extends Error {
  override readonly name = "AccessProblem";
  readonly statusCode: number;
  constructor(readonly code: AccessProblemCode) {
    super(code);
    this.statusCode = accessProblems[code];
  }
}
