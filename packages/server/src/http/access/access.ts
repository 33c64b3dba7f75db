import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Accounts } from "../../store/accounts.js";
import { nobody, type Asker } from "./identity.js";
import { isLocalHeader, type Door } from "./exposure.js";
import { createIdentify, createSessionKinds, type SessionKinds } from "./identify.js";
import { declaresNeeds, enforce, needOf, type Need } from "./needs.js";
import { HttpProblem } from "../problems.js";
import { answerStartKey } from "./start-key.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is asking, and what they may do. */
    asker: Asker;
  }
  interface FastifyContextConfig {
    /** What the route asks of who calls it. A route that writes must say. */
    needs?: Need;
  }
}

export interface AccessOptions {
  readonly door: Door;
  readonly accounts: Accounts;
  /** The clock. */
  readonly now: () => Date;
}

/**
 * Has every request say who is asking, and every route of `app` keep to what it needs. To be called before any route
 * is declared: what comes before is not seen.
 * @returns the sessions, for the routes that open and end them
 */
export function addAccess(app: FastifyInstance, { door, accounts, now }: AccessOptions): SessionKinds {
  const sessions = createSessionKinds(accounts, now);
  const identify = createIdentify(door, accounts, sessions, now);
  const none = nobody(false);
  const askers = new WeakMap<FastifyRequest, Asker>();
  app.decorateRequest("asker", {
    getter() {
      return askers.get(this) ?? none;
    },
  });
  app.addHook("onRoute", declaresNeeds);
  app.addHook("onRequest", async (request, reply) => {
    if (door.local && !isLocalHeader(request.headers.host, door.port())) throw new HttpProblem("foreign-host");
    if (await answerStartKey(door, sessions.local, request, reply)) return reply;
    // What one person may read, in their language, no cache may give to another.
    void reply.header("vary", "Cookie, Authorization, Accept-Language");
    const asker = await identify(request);
    askers.set(request, asker);
    enforce(request, needOf(request), asker);
    return undefined;
  });
  return sessions;
}
