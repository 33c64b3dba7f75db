import type { Exposure } from "./exposure.js";

/**
 * The name of the cookie. Elsewhere than on one's own machine its prefix has browsers refuse it from another host and
 * without HTTPS. Cookies know no port: two local servers would take each other's.
 */
export const cookieName = (exposure: Exposure): string =>
  exposure.local ? `maillage-${exposure.port()}` : "__Host-maillage";

/** As long as browser is open; the server knows when the session ends. */
export const cookieWith = (exposure: Exposure, secret: string): string =>
  `${cookieName(exposure)}=${secret}; Path=/; HttpOnly; SameSite=Lax${exposure.local ? "" : "; Secure"}`;

export const cookieWithout = (exposure: Exposure): string => `${cookieWith(exposure, "")}; Max-Age=0`;

const form = /^[A-Za-z0-9_-]{43}$/;

/** The secret of a session in a `Cookie` header; none when two are given, for one of them was put there by others. */
export function secretIn(exposure: Exposure, header: string | undefined): string | undefined {
  const start = `${cookieName(exposure)}=`;
  const found = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(start));
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const secret = only.slice(start.length);
  return form.test(secret) ? secret : undefined;
}
