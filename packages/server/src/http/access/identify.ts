import type { FastifyRequest } from "fastify";
import { mayOf } from "../../accounts/permissions.js";
import { createSessions, type Sessions } from "../../accounts/sessions.js";
import { findToken } from "../../accounts/tokens.js";
import type { Accounts } from "../../store/accounts.js";
import { memorySessions } from "../../store/memory-sessions.js";
import { nobody, person, type Identity } from "./identity.js";
import { secretIn } from "./cookie.js";
import type { Exposure } from "./exposure.js";
import { Refused } from "../../refusals/refused.js";

/** Sessions by who may have one. */
export interface SessionKinds {
  readonly account: Sessions;
  /** Of who started a local server: they need no account, and end with the server. */
  readonly local: Sessions;
}

export const createSessionKinds = ({ sessions }: Accounts, now: () => Date): SessionKinds => ({
  account: createSessions(sessions, now),
  local: createSessions(memorySessions(), now),
});

/** The credential of an `Authorization: Bearer` header; other schemes are not ours. */
function bearerIn(header: string | undefined): string | undefined {
  const [scheme = "", ...rest] = (header ?? "").split(" ");
  return scheme.toLowerCase() === "bearer" ? rest.join(" ").trim() : undefined;
}

/**
 * Tells who sends a request. A token that is given decides alone: when it is not in force, the cookie beside it
 * counts for nothing.
 * @throws Refused `token-not-in-force`
 */
export const createIdentify = (exposure: Exposure, { tokens }: Accounts, sessions: SessionKinds, now: () => Date) => {
  const anyone = nobody(exposure.local || exposure.openReading);
  // A local session outside the local mode would be an administrator without an account.
  const kinds = exposure.local ? (["local", "account"] as const) : (["account"] as const);
  return async ({ headers }: Pick<FastifyRequest, "headers">): Promise<Identity> => {
    const bearer = bearerIn(headers.authorization);
    if (bearer !== undefined) {
      const token = await findToken(tokens, bearer, now());
      if (!token) throw new Refused("token-not-in-force");
      const { owner: name, role, scopes, id } = token;
      const may = mayOf(role, scopes);
      return { kind: "token", name, role, token: id, may: { ...may, read: may.read || anyone.may.read } };
    }
    const secret = secretIn(exposure, headers.cookie);
    if (secret === undefined) return anyone;
    for (const kind of kinds) {
      const session = await sessions[kind].find(secret);
      if (session) return person(kind, session, secret);
    }
    return anyone;
  };
};
