import { Type } from "typebox";
import { refusals } from "../../messages/refusals/refusals.js";
import { languageOf } from "../language.js";
import type { Routes } from "../parts.js";
import { problemStatuses } from "../problems.js";
import type { HttpCode } from "../../refusals/codes.js";
import { Closed } from "../../answers/parts.js";

/** Where the `type` of a problem leads. */
export const problemRoutes: Routes = (api) => {
  api.get(
    "/problems",
    {
      config: { needs: "nothing" },
      schema: {
        summary: "Every problem that may be answered, with its code, which never changes",
        tags: ["server"],
        response: {
          200: Closed({
            items: Type.Array(Closed({ code: Type.String(), status: Type.Integer(), title: Type.String() })),
          }),
        },
      },
    },
    (request, reply) => {
      const language = languageOf(request);
      void reply.header("content-language", language);
      return {
        items: (Object.keys(problemStatuses) as HttpCode[]).map((code) => ({
          code,
          status: problemStatuses[code],
          title: refusals[language][code].title,
        })),
      };
    },
  );
};
