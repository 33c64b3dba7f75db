import { dictionaryText, presentDictionary } from "../../messages/dictionary.js";
import { offer } from "../offer.js";
import { languageOf } from "../language.js";
import type { Routes } from "../parts.js";
import { Dictionary, DictionaryQuery } from "../../answers/dictionary.js";

export const vocabularyRoutes: Routes = (api, parts) => {
  offer(api, parts, "/vocabularies", "vocabularies", {
    summary: "Closed lists: sectors, publics, actions, means, intents, measures…",
    tags: ["vocabularies"],
  });
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
      void reply.header("content-language", language);
      if (request.query.format === "json") return { items: presentDictionary(language) };
      void reply.header("content-disposition", 'attachment; filename="maillage-dictionary.csv"');
      return reply.type("text/csv; charset=utf-8").send(dictionaryText(language) as never) as never;
    },
  );
  offer(api, parts, "/territories", "territories", {
    summary: "Communes, EPCI, départements and régions as one types",
    tags: ["vocabularies"],
  });
};
