import { edgeKinds } from "@maillage/engine/network";
import { Type, type Static } from "typebox";
import { Brief, Closed, Id, Nullable } from "./parts.js";

export const EgoParameters = Closed({
  id: Id,
  steps: Type.Integer({ minimum: 1, maximum: 2, default: 1 }),
  top: Type.Integer({ minimum: 1, maximum: 30, default: 10, description: "Affinities of each organisation." }),
  intent: Type.Optional(Type.String({ maxLength: 40 })),
});
export type EgoParameters = Static<typeof EgoParameters>;

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
