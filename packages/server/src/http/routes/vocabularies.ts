import { ask } from "../ask.js";
import type { Routes } from "../parts.js";
import { Territories, TerritoriesQuery } from "../schemas/territories.js";
import { Vocabularies } from "../schemas/vocabularies.js";

export const vocabularyRoutes: Routes = (api, parts) => {
  api.get(
    "/vocabularies",
    {
      schema: {
        summary: "Closed lists: sectors, publics, actions, means, intents, measures…",
        tags: ["vocabularies"],
        response: { 200: Vocabularies },
      },
    },
    (request, reply) => ask(parts, "vocabularies", {}, request, reply),
  );
  api.get(
    "/territories",
    {
      schema: {
        summary: "Communes, EPCI, départements and régions as one types",
        tags: ["vocabularies"],
        querystring: TerritoriesQuery,
        response: { 200: Territories },
      },
    },
    (request, reply) => ask(parts, "territories", request.query, request, reply),
  );
};
