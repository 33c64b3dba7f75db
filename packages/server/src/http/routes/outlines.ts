import { createHash } from "node:crypto";
import type { Routes } from "../parts.js";
import { Outlines } from "../../answers/outlines.js";

/** The same bytes as long as the server runs: they are written, and their tag made, once. */
export const outlineRoutes: Routes = (api, { outlines = { outlines: [] } }) => {
  const text = JSON.stringify(outlines);
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  api.get(
    "/outlines",
    {
      schema: {
        summary: "Borders of communes that the server was given, in the plane of the map layout",
        tags: ["network"],
        response: { 200: Outlines },
      },
    },
    async (_request, reply) =>
      reply
        .header("etag", tag)
        .type("application/json; charset=utf-8")
        .send(text as never) as never,
  );
};
