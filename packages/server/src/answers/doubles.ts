import { Type, type Static } from "typebox";
import { Brief, Closed, Cursor, limitUpTo, Next } from "./parts.js";

export const DoublesParameters = Closed({
  sensitive: Type.Boolean({ default: false, description: "Takes sensitive publics and sectors in (advisers)." }),
  cursor: Type.Optional(Cursor),
  limit: limitUpTo(500, 100),
});
export type DoublesParameters = Static<typeof DoublesParameters>;

export const Doubles = Closed({
  items: Type.Array(
    Closed({
      organisations: Type.Tuple([Brief, Brief]),
      words: Type.Array(Type.String(), { description: "What is alike in their names, without accents." }),
    }),
  ),
  total: Type.Integer({ description: "Pairs that may be one organisation and that nobody decided." }),
  next: Next,
});
export type Doubles = Static<typeof Doubles>;
