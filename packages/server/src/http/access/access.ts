import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Accounts } from "../../store/accounts.js";
import { nobody, type Identity } from "./identity.js";
import { isLocalHeader, type Exposure } from "./exposure.js";
import { createIdentify, createSessionKinds, type SessionKinds } from "./identify.js";
import { declaresNeeds, enforce, needOf, type Need } from "./needs.js";
import { Refused } from "../../refusals/refused.js";
import { answerStartKey } from "./start-key.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is asking, and what they may do. */
    identity: Identity;
  }
  interface FastifyContextConfig {
    /** What the route asks of who calls it. A route that writes must say. */
    needs?: Need;
  }
}

export interface AccessOptions {
  readonly exposure: Exposure;
  readonly accounts: Accounts;
  /** The clock. */
  readonly now: () => Date;
}

/**
 * Has every request say who is asking, and every route of `app` keep to what it needs. To be called before any route
 * is declared: what comes before is not seen.
 * @returns the sessions, for the routes that open and end them
 */
export function addAccess(app: FastifyInstance, { exposure, accounts, now }: AccessOptions): SessionKinds {
  const sessions = createSessionKinds(accounts, now);
  const identify = createIdentify(exposure, accounts, sessions, now);
  const none = nobody(false);
  const identities = new WeakMap<FastifyRequest, Identity>();
  app.decorateRequest("identity", {
    getter() {
      return identities.get(this) ?? none;
    },
  });
  app.addHook("onRoute", declaresNeeds);
  app.addHook("onRequest", async (request, reply) => {
    if (exposure.local && !isLocalHeader(request.headers.host, exposure.port())) throw new Refused("foreign-host");
    if (await answerStartKey(exposure, sessions.local, request, reply)) return reply;
    const identity = await identify(request);
    identities.set(request, identity);
    enforce(request, needOf(request), identity);
    return undefined;
  });
  return sessions;
}
