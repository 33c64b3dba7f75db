import { Type } from "typebox";
import { problemSentences } from "../../messages/http.js";
import { languageOf } from "../language.js";
import type { Routes } from "../parts.js";
import { problemStatuses, type HttpProblemCode } from "../problems.js";
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
      void reply.header("content-language", language).header("vary", "Accept-Language");
      return {
        items: (Object.keys(problemStatuses) as HttpProblemCode[]).map((code) => ({
          code,
          status: problemStatuses[code],
          title: problemSentences[language][code].title,
        })),
      };
    },
  );
};
