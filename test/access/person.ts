import type { FastifyInstance } from "fastify";
import type { BareServer, Headers, Method } from "./bare-server.js";
import { password } from "./bare-server.js";

export type Answer = Awaited<ReturnType<FastifyInstance["inject"]>>;

/** What `GET /session` tells. */
export interface SessionAnswer {
  readonly user: { readonly name: string; readonly role: string } | null;
  readonly may: Readonly<Record<"write" | "overlap" | "sensitive" | "administer", boolean>>;
  readonly csrf: string | null;
  readonly expires: string | null;
}

export const cookieFrom = (header: unknown): string => String(header).split(";")[0] ?? "";

export const signIn = (server: BareServer, name: string, word = password, headers: Headers = {}): Promise<Answer> =>
  server.ask("POST", "/api/session", headers, { name, password: word });

interface TestPerson {
  readonly cookie: string;
  readonly csrf: string;
  ask(method: Method, url: string, payload?: object, headers?: Headers): Promise<Answer>;
}

/** A person at a browser: signs in, keeps the cookie, sends the header with what writes. */
export async function personAt(server: BareServer, name: string): Promise<TestPerson> {
  const answer = await signIn(server, name);
  if (answer.statusCode !== 200) throw new Error(`${name} cannot sign in: ${answer.body}`);
  const cookie = cookieFrom(answer.headers["set-cookie"]);
  const csrf = answer.json<SessionAnswer>().csrf ?? "";
  return {
    cookie,
    csrf,
    ask: (method, url, payload, headers = {}) =>
      server.ask(
        method,
        url,
        { cookie, "x-maillage-csrf": csrf, "sec-fetch-site": "same-origin", ...headers },
        payload,
      ),
  };
}
