import type { FastifyRequest, RouteOptions } from "fastify";
import type { Permission } from "../../accounts/permissions.js";
import type { Identity } from "./identity.js";
import { hasCsrf, isOwnOrigin } from "./forgery.js";
import { Refused } from "../../refusals/refused.js";

/** What a route asks of who calls it: a permission, or nothing at all. */
export type Need = Permission | "nothing";

const writing: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Refuses to serve a route that writes and does not say what it needs. @throws Error at the start, not at a request */
export function declaresNeeds({ method, url, config }: RouteOptions): void {
  const written = [method].flat().filter((each) => writing.has(each.toUpperCase()));
  if (written.length > 0 && config?.needs === undefined) {
    throw new Error(`${written.join(", ")} ${url} writes: declare what it needs, config: { needs }`);
  }
}

/** What a route needs: reading when it says nothing, and nothing outside of the API, where the viewer's files are. */
export function needOf({ routeOptions, url }: Pick<FastifyRequest, "routeOptions" | "url">): Need {
  return declaredNeed(routeOptions.url ?? url, routeOptions.config?.needs);
}

/** The same of a route, before any request. */
export function declaredNeed(path: string, declared: Need | undefined): Need {
  return declared ?? (/^\/api(?:[/?]|$)/.test(path) ? "read" : "nothing");
}

/**
 * Lets a request pass that has what its route needs, and that a page of others did not forge: their cookies come with
 * forged requests, tokens do not.
 * @throws Refused
 */
export function enforce(
  { method, headers }: Pick<FastifyRequest, "method" | "headers">,
  need: Need,
  identity: Identity,
): void {
  if (writing.has(method) && identity.kind !== "token" && !isOwnOrigin(headers)) throw new Refused("foreign-origin");
  if (need === "nothing") return;
  if (!identity.may[need]) throw new Refused(identity.kind === "nobody" ? "unauthenticated" : "forbidden");
  if (
    writing.has(method) &&
    (identity.kind === "account" || identity.kind === "local") &&
    !hasCsrf(headers, identity.csrf)
  ) {
    throw new Refused("csrf");
  }
}
