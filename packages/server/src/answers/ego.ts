import { edgeKinds } from "@maillage/engine/network/build.js";
import { Type, type Static } from "typebox";
import { Brief, Closed, Nullable } from "./parts.js";

export const EgoQuery = Closed({
  steps: Type.Integer({ minimum: 1, maximum: 2, default: 1 }),
  top: Type.Integer({ minimum: 1, maximum: 30, default: 10, description: "Affinities of each organisation." }),
  intent: Type.Optional(Type.String({ maxLength: 40 })),
});

export const Ego = Closed({
  nodes: Type.Array(
    Closed({
      organisation: Brief,
      sector: Nullable(Type.String({ description: "Its first code." })),
      step: Type.Integer({ description: "0 for the organisation itself." }),
    }),
  ),
  edges: Type.Array(
    Closed({
      source: Type.String(),
      target: Type.String(),
      kind: Type.Enum([...edgeKinds]),
      known: Type.Boolean({ description: "False for what is computed." }),
      weight: Type.Number(),
    }),
  ),
});
export type Ego = Static<typeof Ego>;
