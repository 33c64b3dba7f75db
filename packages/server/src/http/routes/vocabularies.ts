import { dictionaryText, presentDictionary } from "../../messages/dictionary.js";
import { ask } from "../ask.js";
import { languageOf } from "../language.js";
import type { Routes } from "../parts.js";
import { Dictionary, DictionaryQuery } from "../../answers/dictionary.js";
import { Territories, TerritoriesQuery } from "../../answers/territories.js";
import { Vocabularies } from "../../answers/vocabularies.js";

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
    "/dictionary",
    {
      schema: {
        summary: "Every column of the tables that are exported: of what, in which unit, what it says",
        tags: ["vocabularies"],
        querystring: DictionaryQuery,
        produces: ["application/json", "text/csv"],
        response: { 200: { content: { "application/json": { schema: Dictionary } } } },
      },
    },
    (request, reply) => {
      const language = languageOf(request);
      void reply.header("content-language", language).header("vary", "Accept-Language");
      if (request.query.format === "json") return { items: presentDictionary(language) };
      void reply.header("content-disposition", 'attachment; filename="maillage-dictionary.csv"');
      return reply.type("text/csv; charset=utf-8").send(dictionaryText(language) as never) as never;
    },
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
