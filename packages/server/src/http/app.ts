import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
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

/** Only what we serve may run; no plain-http page is upgraded, for a house may have no certificate. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    "default-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "img-src": ["'self'", "data:"],
    "object-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
  },
};

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
  ignoreExpectations(app);
  requireHost(app);
  answerProblems(app, (error, request) =>
    report(error, `${request.method} ${request.routeOptions.url ?? request.url}`),
  );
  expectArrival(app, arrival);
  const sessions = addAccess(app, { exposure, accounts, now: clock });
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false });
  await app.register(compress, { threshold: 2 * kilobyte });
  await app.register(
    async (scope: FastifyInstance) => {
      const api = scope as unknown as Api;
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
