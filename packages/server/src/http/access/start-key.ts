import type { FastifyReply, FastifyRequest } from "fastify";
import { actors } from "../../accounts/names.js";
import { sameSecret } from "../../accounts/secrets.js";
import type { Sessions } from "../../accounts/sessions.js";
import { cookieWith } from "./cookie.js";
import type { Exposure } from "./exposure.js";
import { Refused } from "../../refusals/refused.js";

/** The address to open, as it is printed in the terminal of whoever starts a local server. */
export const startAddress = ({ port, startKey }: Extract<Exposure, { local: true }>): string =>
  `http://127.0.0.1:${port()}/?key=${startKey}`;

/**
 * Answers a visit with the key: a session, and the same page without the key in its address.
 * @returns whether it was answered
 * @throws Refused when the key is that of another start
 */
export async function answerStartKey(
  exposure: Exposure,
  sessions: Sessions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  if (!exposure.local || request.method !== "GET" || !request.url.startsWith("/?")) return false;
  const query = new URLSearchParams(request.url.slice(2));
  const key = query.get("key");
  if (key === null) return false;
  if (!sameSecret(key, exposure.startKey)) throw new Refused("wrong-start-key");
  const opened = await sessions.open(actors.local);
  if (opened) void reply.header("set-cookie", cookieWith(exposure, opened.secret));
  query.delete("key");
  const rest = query.toString();
  void reply
    .header("cache-control", "no-store")
    .header("referrer-policy", "no-referrer")
    .redirect(rest === "" ? "/" : `/?${rest}`, 303);
  return true;
}
