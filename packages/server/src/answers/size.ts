import { Type, type Static } from "typebox";
import { Closed } from "./parts.js";

/** How much a model holds. */
export const Size = Closed({
  organisations: Type.Integer(),
  ties: Type.Integer(),
  toCheck: Type.Integer({ description: "Identities that could not be decided." }),
});
export type Size = Static<typeof Size>;
