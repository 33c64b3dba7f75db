import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { subscriberOf } from "../accounts/address.js";
import type { Passwords } from "../accounts/passwords.js";
import { addAccess } from "./access/access.js";
import type { Exposure } from "./access/exposure.js";
import { accessRoutes } from "./access/routes/routes.js";
import { apiDocument, apiPages } from "./api-pages.js";
import { answerProblems, answerUnroutable } from "./answer-problems.js";
import { expectArrival, slowArrival, usualArrival } from "./arrival.js";
import { addEntityTags } from "./entity-tags.js";
import type { Api, Parts } from "./parts.js";
import { Refused } from "../refusals/refused.js";
import { routes } from "./routes.js";
import { addSecurityHeaders } from "./security-headers.js";
import { tellNeeds } from "./tell-needs.js";
import { refuseUnknown } from "./refuse-unknown.js";
import { answerUnreadable, ignoreExpectations, requireHost } from "./unreadable.js";
import { serveViewer } from "./viewer-files.js";

export interface AppOptions extends Parts {
  /** Where the server is reached: how careful it must be. */
  readonly exposure: Exposure;
  /** How passwords are hashed. */
  readonly passwords: Passwords;
  /** The folder of the viewer, as it was built. */
  readonly viewer?: string;
  /** Requests a minute of one account, or from one address without an account; the API answers 429 beyond. */
  readonly requestsAMinute?: number;
  /** How long a request that carries no file may take to arrive, milliseconds. */
  readonly arrival?: number;
}

const kilobyte = 1024;

/** Largest body of a request that is no file. */
const largestBody = 256 * kilobyte;

/** Whose requests are counted together: a whole house may share one address, and whoever hung up has none. */
const countedAs = ({ identity, ip }: { readonly identity: FastifyRequest["identity"]; readonly ip?: string }): string =>
  identity.name === null ? subscriberOf(ip ?? "") : `account ${identity.name}`;

/**
 * The server, without a port: to be listened with, or tested by `inject`. Everything it needs is handed in; closing it
 * closes neither the store nor the query thread.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { requestsAMinute = 1200, arrival = usualArrival, exposure, passwords, viewer, ...parts } = options;
  const { report } = parts;
  const { accounts } = parts.store;
  const clock = () => new Date(parts.now());
  const app = Fastify({
    bodyLimit: largestBody,
    requestTimeout: slowArrival,
    // Node looks every half minute who is late, unless it is told otherwise.
    http: { headersTimeout: arrival, connectionsCheckingInterval: arrival / 10, requireHostHeader: false },
    connectionTimeout: 2 * arrival,
    forceCloseConnections: "idle",
    // Where a relay stands before the server, on its machine, addresses are those that the relay tells.
    trustProxy: exposure.local ? false : "loopback",
    routerOptions: { maxParamLength: 300 },
    // Without `strictNumbers` limits hold for Infinity too: with it, a text that says so is coerced and passes them.
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: "array", allErrors: true, strictNumbers: false },
    },
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerUnroutable,
  });
  addSecurityHeaders(app);
  ignoreExpectations(app);
  requireHost(app);
  answerProblems(app, (error, request) =>
    report(error, `${request.method} ${request.routeOptions.url ?? request.url}`),
  );
  expectArrival(app, arrival);
  const sessions = addAccess(app, { exposure, accounts, now: clock });
  await app.register(compress, { threshold: 2 * kilobyte });
  await app.register(
    async (scope: FastifyInstance) => {
      const api = scope as unknown as Api;
      refuseUnknown(api);
      tellNeeds(api, exposure);
      await api.register(rateLimit, {
        max: requestsAMinute,
        timeWindow: 60_000,
        keyGenerator: countedAs,
        errorResponseBuilder: () => new Refused("too-many-requests"),
      });
      await api.register(swagger, apiDocument);
      await api.register(swaggerUi, apiPages);
      addEntityTags(api);
      for (const add of routes) add(api, parts);
      await scope.register(accessRoutes, { exposure, accounts, passwords, sessions, now: clock });
      api.get("/openapi.json", { schema: { hide: true } }, () => scope.swagger());
    },
    { prefix: "/api" },
  );
  if (viewer !== undefined) await serveViewer(app, viewer);
  return app;
}
