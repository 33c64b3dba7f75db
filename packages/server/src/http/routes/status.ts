import { Type } from "typebox";
import { version } from "../../version.js";
import { whoOf } from "../access/identity.js";
import { Who } from "../access/schemas.js";
import { ask } from "../ask.js";
import { offer } from "../offer.js";
import type { Routes } from "../parts.js";
import { Closed } from "../../answers/parts.js";
import { Size } from "../../answers/size.js";

const Health = Closed({ status: Type.Literal("ok"), version: Type.String() });

const Status = Closed({
  version: Type.String(),
  revision: Type.Integer({ description: "Of the store; grows with every change." }),
  ...Size.properties,
  reading: Type.Boolean({ description: "Whether a change is being read: answers are those of before." }),
  ...Who,
});

export const statusRoutes: Routes = (api, parts) => {
  offer(api, parts, "/coverage", "coverage", { summary: "What is known, of how many, from where", tags: ["server"] });
  api.get(
    "/health",
    {
      config: { needs: "nothing" },
      schema: { summary: "Whether the server answers", tags: ["server"], response: { 200: Health } },
    },
    () => ({ status: "ok" as const, version }),
  );
  api.get(
    "/status",
    { schema: { summary: "What the server holds", tags: ["server"], response: { 200: Status } } },
    async (request, reply) => ({
      version,
      revision: await parts.store.revision(),
      ...(await ask(parts, "size", {}, request, reply)),
      reading: parts.queryThread.isReading(),
      ...whoOf(request.identity),
    }),
  );
};
