import fastify, { type FastifyInstance } from "fastify";
import { onTestFinished } from "vitest";
import { permissions } from "@maillage/server/accounts/permissions.js";
import { createPasswords } from "@maillage/server/accounts/passwords.js";
import type { Role } from "@maillage/server/accounts/roles.js";
import { addToken } from "@maillage/server/accounts/tokens.js";
import { newSecret } from "@maillage/server/accounts/secrets.js";
import { answerProblems } from "@maillage/server/http/answer-problems.js";
import { addAccess } from "@maillage/server/http/access/access.js";
import type { Exposure } from "@maillage/server/http/access/exposure.js";
import { addSecurityHeaders } from "@maillage/server/http/security-headers.js";
import { accessRoutes } from "@maillage/server/http/access/routes/routes.js";
import type { Accounts } from "@maillage/server/store/accounts.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { temporaryFolder } from "../journeys/run-maillage.js";
import { testClock } from "./clock.js";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Headers = Readonly<Record<string, string>>;

export const port = 8123;
export const startKey = newSecret();
export const password = "un mot de passe long";

export const exposures = {
  local: { local: true, port: () => port, startKey },
  open: { local: false, openReading: true },
  closed: { local: false, openReading: false },
} as const satisfies Readonly<Record<string, Exposure>>;

/** A route for each permission, read and written, and what they answer: who asks. */
function addRoutes(app: FastifyInstance): void {
  for (const needs of [...(Object.keys(permissions) as (keyof typeof permissions)[]), "nothing"] as const) {
    for (const method of ["GET", "POST"] as const) {
      app.route({
        method,
        url: `/api/${needs}`,
        config: { needs },
        handler: ({ identity: { kind, name, role, may } }) => ({ kind, name, role, may }),
      });
    }
  }
  app.get("/api/plain", () => ({ read: true }));
  app.get("/", () => "the viewer");
}

/** A server on which access is all there is, and answers problems. */
export function emptyServer(exposure: Exposure, accounts: Accounts, now: () => Date) {
  const app = fastify({ ajv: { customOptions: { removeAdditional: false } } });
  answerProblems(app, (error) => {
    throw error;
  });
  addSecurityHeaders(app);
  return { app, sessions: addAccess(app, { exposure, accounts, now }) };
}

export type BareServer = Awaited<ReturnType<typeof bareServer>>;

/** A server of which only access is real, with an account of each role. */
export async function bareServer(which: keyof typeof exposures) {
  const store = await openLibsqlStore(temporaryFolder());
  const clock = testClock();
  const { accounts } = store;
  const passwords = createPasswords({ ln: 4, r: 8, p: 1 });
  const author = { by: "command-line", at: clock.now().toISOString() };
  const kept = await passwords.hash(password);
  for (const [name, role] of [
    ["rene", "reader"],
    ["alex", "adviser"],
    ["camille", "administrator"],
  ] as const) {
    await accounts.users.add({ name, role }, kept, author);
  }
  const exposure = exposures[which];
  const { app, sessions } = emptyServer(exposure, accounts, clock.now);
  addRoutes(app);
  await app.register(accessRoutes, { prefix: "/api", exposure, accounts, passwords, sessions, now: clock.now });
  onTestFinished(async () => {
    await app.close();
    await store.close();
  });
  const host = exposure.local ? `127.0.0.1:${port}` : "maillage.example";
  return {
    app,
    accounts,
    clock,
    sessions,
    host,
    /** Sends a request as a page of this server would, but for what is said otherwise. */
    ask: (method: Method, url: string, headers: Headers = {}, payload?: object) =>
      app.inject({ method, url, headers: { host, ...headers }, ...(payload ? { payload } : {}) }),
    async cookieOf(name: string): Promise<string> {
      const opened = await sessions.account.open(name, kept);
      if (!opened) throw new Error(`no session for ${name}`);
      return `${exposure.local ? `maillage-${port}` : "__Host-maillage"}=${opened.secret}`;
    },
    async tokenOf(name: string, role: Role, scopes: readonly string[], days = 1): Promise<string> {
      const made = await addToken(accounts.tokens, { name, role }, { label: "test", scopes, days }, name, clock.now());
      return made.secret;
    },
  };
}
