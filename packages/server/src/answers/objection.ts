import { Type, type Static } from "typebox";
import { Brief, Closed } from "./parts.js";

export const Objected = Closed({
  alike: Type.Array(Brief, {
    description: "Other records of that name in that commune, which stay: let each object that is the same body.",
  }),
});
export type Objected = Static<typeof Objected>;
