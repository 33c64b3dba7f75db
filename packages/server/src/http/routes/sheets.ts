import { Type } from "typebox";
import { PrepareParameters } from "../../answers/prepare.js";
import { Closed } from "../../answers/parts.js";
import { paperFormatIds, paperFormats } from "../../papers/formats.js";
import { meetingPaper } from "../../papers/meeting-paper.js";
import { ask } from "../ask.js";
import { languageOf } from "../language.js";
import type { Routes } from "../parts.js";

const { id, other, ...choices } = PrepareParameters.properties;

/** The sheet of a meeting, as a page that prints or that a word processor opens. */
export const sheetRoutes: Routes = (api, parts) => {
  api.get(
    "/organisations/:id/prepare/:other/sheet",
    {
      schema: {
        summary: "The same on one A4 page, as OpenDocument, Word or HTML",
        tags: ["organisations"],
        params: Closed({ id, other }),
        querystring: Closed({ ...choices, format: Type.Enum([...paperFormatIds], { default: "odt" }) }),
        produces: paperFormatIds.map((format) => paperFormats[format].type),
      },
    },
    async (request, reply) => {
      const { format, ...asked } = request.query;
      const meeting = await ask(parts, "prepare", { ...request.params, ...asked }, request, reply);
      const { type, write } = paperFormats[format];
      const paper = meetingPaper(meeting, languageOf(request), parts.now().slice(0, 10));
      const name = `fiche-${request.params.id}-${request.params.other}.${format}`.replaceAll(/[^\w.-]+/g, "_");
      return reply
        .type(type)
        .header("content-disposition", `attachment; filename="${name}"`)
        .send(Buffer.from(write(paper)));
    },
  );
};
