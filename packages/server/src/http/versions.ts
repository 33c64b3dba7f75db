import type { FastifyReply, FastifyRequest } from "fastify";
import { Outdated } from "../store/declarations.js";
import { Refused } from "../refusals/refused.js";

/** The tag of a version of what was declared about an organisation. */
export const tagOf = (version: number): string => `"v${version}"`;

/**
 * The version that the writer has read, from If-Match; `*` for whoever writes without having read.
 * @throws Refused `version-required`, `invalid`
 */
export function versionSeen({ headers }: Pick<FastifyRequest, "headers">): number | undefined {
  const header = headers["if-match"];
  if (header === undefined) throw new Refused("version-required");
  if (header.trim() === "*") return undefined;
  const number = /^(?:W\/)?"v(\d{1,9})"$/.exec(header.trim())?.[1];
  if (number === undefined)
    throw new Refused("invalid", { errors: [{ in: "headers", name: "if-match", detail: tagOf(0) }] });
  return Number(number);
}

/** Runs a write; when somebody else wrote first, says so with the version there is now. @throws Refused `outdated` */
export async function refusingOutdated<T>(reply: FastifyReply, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (failure) {
    if (!(failure instanceof Outdated)) throw failure;
    void reply.header("etag", tagOf(failure.version));
    throw new Refused("outdated", { extra: { version: failure.version } });
  }
}
