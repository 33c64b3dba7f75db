import { createHash } from "node:crypto";
import type { Api } from "./parts.js";

/**
 * Answers to GET carry a strong tag of their bytes (RFC 9110, 8.8.3) unless the route gave one; who has those bytes
 * already gets 304.
 */
export function addEntityTags(api: Api): void {
  api.addHook("onSend", async (request, reply, payload) => {
    if (request.method !== "GET" || reply.statusCode !== 200 || typeof payload !== "string") return payload;
    const own = reply.getHeader("etag");
    const tag =
      typeof own === "string" ? own : `"${createHash("sha256").update(payload).digest("base64url").slice(0, 27)}"`;
    void reply.header("etag", tag);
    if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "private, no-cache");
    const known = (request.headers["if-none-match"] ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
    if (!known.includes(tag)) return payload;
    void reply.code(304).removeHeader("content-length").removeHeader("content-type");
    return "";
  });
}
