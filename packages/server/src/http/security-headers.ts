import type { FastifyInstance } from "fastify";

/** Only what we serve may run; no plain-http page is upgraded, for a house may have no certificate. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self' blob:",
].join(";");

/**
 * What every answer says, whatever it answers: pages, refusals, bytes that were no request. The values of OWASP's secure
 * headers, but for `Strict-Transport-Security`, which is for whoever brings HTTPS.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "SAMEORIGIN",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
  // What one person may read, in their language, no cache may give to another.
  vary: "Cookie, Authorization, Accept-Language",
};

/** Has every answer carry them. To be called before any other hook: a hook that refuses keeps later ones from running. */
export const addSecurityHeaders = (app: FastifyInstance): void =>
  void app.addHook("onRequest", async (_request, reply) => void reply.headers(securityHeaders));
