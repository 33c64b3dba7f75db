import { Type, type Static } from "typebox";
import { Closed } from "./parts.js";

export const Outlines = Closed({
  outlines: Type.Array(
    Closed({
      code: Type.String({ description: "INSEE code, as the file gives it." }),
      name: Type.String(),
      rings: Type.Array(
        Type.Array(Type.Number(), { description: "x, y, x, y… in the plane of the map layout of `/network`." }),
      ),
    }),
    { description: "Borders to be drawn beneath the map; none when the server was given no file." },
  ),
});
export type Outlines = Static<typeof Outlines>;
