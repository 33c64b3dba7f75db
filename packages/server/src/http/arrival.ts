import type { FastifyInstance } from "fastify";
import { drainAfter } from "./drain.js";
import { Refused } from "../refusals/refused.js";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the body is a file, which takes long to arrive over a slow line. */
    arrivesSlowly?: boolean;
  }
}

/** How long the head of a request may take to arrive, and the whole of one that is no file, milliseconds. */
export const usualArrival = 30_000;

/** How long a file may take to arrive, milliseconds. */
export const slowArrival = 3_600_000;

/** Has requests whose body does not arrive in time answered `timeout`, but for those that carry files. */
export function expectArrival(app: FastifyInstance, arrival: number): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.config.arrivesSlowly) return;
    const late = setTimeout(() => {
      if (request.raw.complete || reply.sent) return;
      drainAfter(request, reply);
      void reply.send(new Refused("timeout"));
    }, arrival);
    reply.raw.once("close", () => clearTimeout(late));
  });
}
