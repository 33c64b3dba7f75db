import { Type } from "typebox";
import { Objected } from "../../answers/objection.js";
import { OfOrganisation } from "../../answers/organisation.js";
import { Refused } from "../../refusals/refused.js";
import type { Routes } from "../parts.js";
import { authorOf, readerOf } from "../reader.js";
import { rereadSoon } from "../reread-soon.js";

const tags = ["declarations"];
const needs = "write" as const;

/** Who asks to be left out, and who takes that back. */
export const objectionRoutes: Routes = (api, parts) => {
  const { store, queryThread, analyses, report } = parts;

  api.post(
    "/organisations/:id/objection",
    {
      config: { needs },
      schema: {
        summary: "Leaves an organisation out of everything that is shown and exported, at its request, for good",
        description: "The answer comes once nothing names it any more. Results of analyses are thrown away with it.",
        tags,
        params: OfOrganisation,
        response: { 200: Objected },
      },
    },
    async (request, reply) => {
      const { answer } = await queryThread.ask("objection", request.params, readerOf(request));
      await store.object(answer.objection, authorOf(request, parts));
      await analyses.sweep();
      // It stands whatever becomes of the reading, which is tried again with the next change.
      await queryThread.refresh().catch((failure: Error) => report(failure, "refresh"));
      return reply.send({ alike: answer.alike });
    },
  );
  api.delete(
    "/organisations/:id/objection",
    {
      config: { needs },
      schema: {
        summary: "Takes an organisation back in, by any number under which it objected",
        tags,
        params: OfOrganisation,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await store.withdrawObjection(id, authorOf(request, parts)))) throw new Refused("not-found", { about: id });
      rereadSoon(parts);
      return reply.code(204).send(null);
    },
  );
};
