import { tieKinds } from "@maillage/engine/model";
import { Type, type Static } from "typebox";
import { Closed, Nullable, Ratio } from "./parts.js";

export const Coverage = Closed({
  organisations: Type.Integer(),
  known: Type.Array(
    Closed(
      {
        field: Type.String(),
        share: Ratio,
        inferred: Ratio,
        origins: Closed(
          { official: Ratio, declared: Ratio, inferred: Ratio },
          { description: "The share, parted by the surest origin: declared, then official, then inferred." },
        ),
      },
      { description: "Share of the organisations of which a field is known, and of which only by inference." },
    ),
  ),
  tied: Type.Array(Closed({ kind: Type.Enum([...tieKinds]), share: Ratio }), {
    description: "Share of the organisations of which a tie of a kind is known.",
  }),
  sources: Type.Array(
    Closed({
      id: Type.String(),
      label: Type.String(),
      organisations: Type.Integer({ description: "Those of which it says something." }),
      ties: Type.Integer(),
      fields: Type.Array(Closed({ field: Type.String(), organisations: Type.Integer() }), {
        description: "Of how many organisations it tells a field; fields that it does not tell are left out.",
      }),
      years: Nullable(Closed({ first: Type.Integer(), last: Type.Integer() })),
    }),
  ),
  kinds: Type.Record(Type.String(), Type.Integer()),
  dormant: Type.Integer(),
});
export type Coverage = Static<typeof Coverage>;
