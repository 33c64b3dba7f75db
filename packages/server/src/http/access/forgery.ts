import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { sameSecret } from "../../accounts/secrets.js";

/** The header that a page of ours sends and that no other page can. */
export const csrfHeader = "x-maillage-csrf";

/** What that header must say in a session: nobody makes it without the cookie, and it does not give the cookie away. */
export const csrfOf = (secret: string): string =>
  createHmac("sha256", secret).update("maillage csrf").digest("base64url");

export function hasCsrf(headers: IncomingHttpHeaders, expected: string): boolean {
  const given = headers[csrfHeader];
  return typeof given === "string" && sameSecret(given, expected);
}

/**
 * Whether a request comes from one of our own pages, or from no page. Browsers say so in `Sec-Fetch-Site`, which a page
 * cannot change; older ones, and those on plain HTTP, in `Origin`. As `CrossOriginProtection` of Go does.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
