import { Type, type Static } from "typebox";
import { Closed, Nullable, Ratio } from "./parts.js";

export const Coverage = Closed({
  organisations: Type.Integer(),
  known: Type.Array(
    Closed(
      { field: Type.String(), share: Ratio, inferred: Ratio },
      { description: "Share of the organisations of which a field is known, and of which only by inference." },
    ),
  ),
  sources: Type.Array(
    Closed({
      id: Type.String(),
      label: Type.String(),
      organisations: Type.Integer({ description: "Those of which it says something." }),
      ties: Type.Integer(),
      years: Nullable(Closed({ first: Type.Integer(), last: Type.Integer() })),
    }),
  ),
  kinds: Type.Record(Type.String(), Type.Integer()),
  dormant: Type.Integer(),
});
export type Coverage = Static<typeof Coverage>;
