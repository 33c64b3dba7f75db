/** Why a request is refused at the door, and the status that says so. Stable: programs read these codes. */
export const accessProblems = {
  "access.sign-in": 401,
  "access.not-allowed": 403,
  "access.credentials": 401,
  "access.token": 401,
  "access.csrf": 403,
  "access.origin": 403,
  "access.host": 403,
  "access.start-key": 403,
  "access.too-many-attempts": 429,
  "access.busy": 503,
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
