import type { FastifyPluginCallback } from "fastify";
import { createSignInBackoff } from "../../../accounts/sign-in-backoff.js";
import { createProve } from "../../../accounts/sign-in.js";
import { actorOf } from "../identity.js";
import type { AccessRouteOptions, AccessRoutes } from "./access-routes.js";
import { auditRoutes } from "./audit.js";
import { sessionRoutes } from "./session.js";
import { tokenRoutes } from "./tokens.js";
import { userRoutes } from "./users.js";

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
