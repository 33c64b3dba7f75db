import type { FastifyReply, FastifyRequest } from "fastify";
import { refreshPassword, type Credentials as Given } from "../../../accounts/sign-in.js";
import { changeUsers } from "../../../accounts/users.js";
import type { User } from "../../../store/users.js";
import { actorOf, person, whoOf, type Identity } from "../identity.js";
import { cookieWith, cookieWithout, secretIn } from "../cookie.js";
import { Refused } from "../../../refusals/refused.js";
import { Credentials, NewPassword, Session } from "../schemas.js";
import type { Api } from "../../parts.js";
import type { AccessRoutes } from "./access-routes.js";

const tags = ["access"];

/** What is told of who asks, and of their session. */
const sessionOf = (identity: Identity) => {
  const { csrf, expires } = "csrf" in identity ? identity : { csrf: null, expires: null };
  return { ...whoOf(identity), csrf, expires };
};

/** `/session`: who am I, sign in, sign out, change my password. */
export function sessionRoutes(app: Api, shared: AccessRoutes): void {
  const { exposure, accounts, passwords, sessions, prove, author } = shared;

  /** @throws Refused when the credentials are wrong, or come too soon */
  async function proven(given: Given, reply: FastifyReply, wrong: "wrong-credentials" | "wrong-password") {
    const proof = await prove(given);
    if ("wait" in proof) {
      void reply.header("retry-after", proof.wait);
      throw new Refused("too-many-attempts");
    }
    if (!proof.user) throw new Refused(wrong);
    return proof;
  }

  /** Whoever signs in gets an id that nobody knew before; the one they came with ends. */
  async function enter(
    { cookie }: FastifyRequest["headers"],
    identity: Identity,
    reply: FastifyReply,
    user: User,
    kept: string,
  ) {
    const before = secretIn(exposure, cookie);
    if (before !== undefined && (identity.kind === "account" || identity.kind === "local")) {
      await sessions[identity.kind].end(before, actorOf(identity));
    }
    const opened = await sessions.account.open(user.name, kept);
    if (!opened) throw new Refused("wrong-credentials");
    void reply.header("set-cookie", cookieWith(exposure, opened.secret));
    return sessionOf(person("account", { ...user, expires: opened.expires }, opened.secret));
  }

  app.get(
    "/session",
    {
      config: { needs: "nothing" },
      schema: { summary: "Who asks, and what they may do", tags, response: { 200: Session } },
    },
    ({ identity }) => sessionOf(identity),
  );

  app.post(
    "/session",
    {
      config: { needs: "nothing" },
      schema: { summary: "Signs in", tags, body: Credentials, response: { 200: Session } },
    },
    async ({ body: { name, password }, ip, headers, identity }, reply) => {
      const { user, kept } = await proven({ name, password, address: ip }, reply, "wrong-credentials");
      const answer = await enter(headers, identity, reply, user, kept);
      await refreshPassword(accounts.users, passwords, user.name, kept, password);
      return answer;
    },
  );

  app.put(
    "/session/password",
    {
      config: { needs: "own" },
      schema: {
        summary: "Changes one's own password; other sessions and all one's tokens end",
        tags,
        body: NewPassword,
        response: { 200: Session },
      },
    },
    async (request, reply) => {
      const { body, ip, headers, identity } = request;
      const name = actorOf(identity);
      const { user } = await proven({ name, password: body.current, address: ip }, reply, "wrong-password");
      await changeUsers(accounts.users, passwords).password(name, body.password, author(request));
      // The change ended every session of the account, this one too: its owner goes on under another id.
      const changed = await accounts.users.find(name);
      return enter(headers, identity, reply, user, changed?.password ?? "");
    },
  );

  app.delete(
    "/session",
    { config: { needs: "own" }, schema: { summary: "Signs out", tags } },
    async ({ identity, headers }, reply) => {
      const secret = secretIn(exposure, headers.cookie);
      if (secret !== undefined && (identity.kind === "account" || identity.kind === "local")) {
        await sessions[identity.kind].end(secret, actorOf(identity));
      }
      return reply.code(204).header("set-cookie", cookieWithout(exposure)).send();
    },
  );
}
