import { ask } from "../ask.js";
import type { Routes } from "../parts.js";
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
};
