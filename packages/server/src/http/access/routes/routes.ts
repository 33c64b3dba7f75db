import type { FastifyPluginCallback, FastifyRequest } from "fastify";
import { createSignInBackoff } from "../../../accounts/sign-in-backoff.js";
import { createProve, type Prove } from "../../../accounts/sign-in.js";
import type { Passwords } from "../../../accounts/passwords.js";
import type { Accounts } from "../../../store/accounts.js";
import type { Author } from "../../../store/store.js";
import { actorOf } from "../identity.js";
import type { Exposure } from "../exposure.js";
import type { SessionKinds } from "../identify.js";
import { auditRoutes } from "./audit.js";
import { sessionRoutes } from "./session.js";
import { tokenRoutes } from "./tokens.js";
import { userRoutes } from "./users.js";

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

/** Sessions, accounts, tokens and the journal. */
export const accessRoutes: FastifyPluginCallback<AccessRouteOptions> = (app, options, done) => {
  const { accounts, passwords, now } = options;
  const attempts = createSignInBackoff(() => now().getTime());
  const shared: AccessRoutes = {
    ...options,
    prove: createProve(accounts.users, passwords, attempts),
    author: ({ identity }) => ({ by: actorOf(identity), at: now().toISOString() }),
  };
  app.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
  for (const routes of [sessionRoutes, userRoutes, tokenRoutes, auditRoutes]) routes(app, shared);
  done();
};
