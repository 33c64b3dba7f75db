import type { FastifyRequest } from "fastify";
import type { Passwords } from "../../../accounts/passwords.js";
import type { Prove } from "../../../accounts/sign-in.js";
import type { Accounts } from "../../../store/accounts.js";
import type { Author } from "../../../store/author.js";
import type { Exposure } from "../exposure.js";
import type { SessionKinds } from "../identify.js";

/** What access routes are given. */
export interface AccessRouteOptions {
  readonly exposure: Exposure;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: SessionKinds;
  /** The clock. */
  readonly now: () => Date;
}

/** What access routes share. */
export interface AccessRoutes extends AccessRouteOptions {
  readonly prove: Prove;
  /** Who sends a request, and when, for the journal. */
  author(request: FastifyRequest): Author;
}
