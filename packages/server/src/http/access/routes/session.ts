import type { FastifyReply, FastifyRequest } from "fastify";
import { refreshPassword, type Credentials as Given } from "../../../accounts/sign-in.js";
import { changeUsers } from "../../../accounts/users.js";
import type { User } from "../../../store/users.js";
import { actorOf, person, type Asker } from "../asker.js";
import { cookieWith, cookieWithout, secretIn } from "../cookie.js";
import { AccessProblem } from "../problem.js";
import { refusing } from "../refusing.js";
import { Credentials, NewPassword, Session } from "../schemas.js";
import type { AccessApp, AccessRoutes } from "./routes.js";

/** What is told of who asks. */
export function sessionOf(asker: Asker) {
  const { write, overlap, sensitive, administer } = asker.may;
  const { csrf, expires } = "csrf" in asker ? asker : { csrf: null, expires: null };
  return {
    user: asker.kind === "nobody" ? null : { name: asker.name, role: asker.role },
    may: { write, overlap, sensitive, administer },
    csrf,
    expires,
  };
}

/** `/session`: who am I, sign in, sign out, change my password. */
export function sessionRoutes(app: AccessApp, shared: AccessRoutes): void {
  const { door, accounts, passwords, sessions, prove, author } = shared;

  /** @throws AccessProblem when the credentials are wrong, or come too soon */
  async function proven(given: Given, reply: FastifyReply, wrong: "wrong-credentials" | "wrong-password") {
    const proof = await refusing(prove(given));
    if ("wait" in proof) {
      void reply.header("retry-after", proof.wait);
      throw new AccessProblem("too-many-attempts");
    }
    if (!proof.user) throw new AccessProblem(wrong);
    return proof;
  }

  /** Whoever signs in gets an id that nobody knew before; the one they came with ends. */
  async function enter(
    { cookie }: FastifyRequest["headers"],
    asker: Asker,
    reply: FastifyReply,
    user: User,
    kept: string,
  ) {
    const before = secretIn(door, cookie);
    if (before !== undefined && (asker.kind === "account" || asker.kind === "local")) {
      await sessions[asker.kind].end(before, actorOf(asker));
    }
    const opened = await sessions.account.open(user.name, kept);
    if (!opened) throw new AccessProblem("wrong-credentials");
    void reply.header("set-cookie", cookieWith(door, opened.secret));
    return sessionOf(person("account", { ...user, expires: opened.expires }, opened.secret));
  }

  app.get("/session", { config: { needs: "nothing" }, schema: { response: { 200: Session } } }, ({ asker }) =>
    sessionOf(asker),
  );

  app.post(
    "/session",
    { config: { needs: "nothing" }, schema: { body: Credentials, response: { 200: Session } } },
    async ({ body: { name, password }, ip, headers, asker }, reply) => {
      const { user, kept } = await proven({ name, password, address: ip }, reply, "wrong-credentials");
      const answer = await enter(headers, asker, reply, user, kept);
      await refusing(refreshPassword(accounts.users, passwords, user.name, kept, password));
      return answer;
    },
  );

  app.put(
    "/session/password",
    { config: { needs: "own" }, schema: { body: NewPassword, response: { 200: Session } } },
    async (request, reply) => {
      const { body, ip, headers, asker } = request;
      const name = actorOf(asker);
      const { user } = await proven({ name, password: body.current, address: ip }, reply, "wrong-password");
      await refusing(changeUsers(accounts.users, passwords).password(name, body.password, author(request)));
      // The change ended every session of the account, this one too: its owner goes on under another id.
      const changed = await accounts.users.find(name);
      return enter(headers, asker, reply, user, changed?.password ?? "");
    },
  );

  app.delete("/session", { config: { needs: "own" } }, async ({ asker, headers }, reply) => {
    const secret = secretIn(door, headers.cookie);
    if (secret !== undefined && (asker.kind === "account" || asker.kind === "local")) {
      await sessions[asker.kind].end(secret, actorOf(asker));
    }
    return reply.code(204).header("set-cookie", cookieWithout(door)).send();
  });
}
