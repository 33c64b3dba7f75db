import type { Door } from "./exposure.js";

/**
 * The name of the cookie. Elsewhere than on one's own machine its prefix has browsers refuse it from another host and
 * without HTTPS. Cookies know no port: two local servers would take each other's.
 */
export const cookieName = (door: Door): string => (door.local ? `maillage-${door.port()}` : "__Host-maillage");

/** As long as browser is open; the server knows when the session ends. */
export const cookieWith = (door: Door, secret: string): string =>
  `${cookieName(door)}=${secret}; Path=/; HttpOnly; SameSite=Lax${door.local ? "" : "; Secure"}`;

export const cookieWithout = (door: Door): string => `${cookieWith(door, "")}; Max-Age=0`;

const form = /^[A-Za-z0-9_-]{43}$/;

/** The secret of a session in a `Cookie` header; none when two are given, for one of them was put there by others. */
export function secretIn(door: Door, header: string | undefined): string | undefined {
  const start = `${cookieName(door)}=`;
  const found = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(start));
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const secret = only.slice(start.length);
  return form.test(secret) ? secret : undefined;
}
