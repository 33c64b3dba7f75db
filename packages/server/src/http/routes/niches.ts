import { Type } from "typebox";
import { ask } from "../ask.js";
import type { Routes } from "../parts.js";
import { NichePairs, Niches, NichesQuery } from "../../answers/niches.js";
import { Closed } from "../../answers/parts.js";

const tags = ["overlap"];
const config = { needs: "overlap" } as const;

/** Shared ground over a territory: for advisers, never a public list. */
export const nicheRoutes: Routes = (api, parts) => {
  api.get(
    "/niches",
    {
      config,
      schema: {
        summary: "Where activities are crowded and where there is room (advisers)",
        tags,
        querystring: NichesQuery,
        response: { 200: Niches },
      },
    },
    (request, reply) => ask(parts, "niches", request.query, request, reply),
  );
  api.get(
    "/niches/:family/:area",
    {
      config,
      schema: {
        summary: "The organisations of one niche, and the pairs that share the most ground (advisers)",
        tags,
        params: Closed({ family: Type.String({ maxLength: 20 }), area: Type.String({ maxLength: 20 }) }),
        querystring: NichesQuery,
        response: { 200: NichePairs },
      },
    },
    (request, reply) => ask(parts, "nichePairs", { ...request.params, ...request.query }, request, reply),
  );
};
