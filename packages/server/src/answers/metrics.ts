import { nodeMeasures, roles } from "@maillage/engine/network";
import { Type, type Static } from "typebox";
import { Closed, Nullable } from "./parts.js";

const Figure = Nullable(Type.Number());

/** A measure that cannot be worked out for an organisation is null. */
const measures = Object.fromEntries(nodeMeasures.map(({ id }) => [id, Figure]));

export const Metrics = Closed({
  graph: Type.Record(Type.String(), Type.Union([Figure, Type.Boolean()]), {
    description: "Measures of the whole network.",
  }),
  nodes: Type.Array(Closed({ id: Type.String(), ...measures, role: Type.Enum([...roles]) })),
});
export type Metrics = Static<typeof Metrics>;
