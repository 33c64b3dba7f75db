import { edgeKinds, roles } from "@maillage/engine/network";
import { Type, type Static } from "typebox";
import { NetworkParameters } from "./network-parameters.js";
import { Closed, Nullable } from "./parts.js";

/** How large a network is. */
export const NetworkSize = Closed({
  parameters: NetworkParameters,
  nodes: Type.Integer(),
  edges: Type.Record(Type.String(), Type.Integer(), { description: "By kind." }),
  boundary: Type.Record(Type.String(), Type.Integer(), { description: "Relations that lead out of it, by kind." }),
});
export type NetworkSize = Static<typeof NetworkSize>;

const Texts = Type.Array(Type.String());
const Numbers = Type.Array(Type.Number());
const Year = Nullable(Type.Integer());
const Places = Type.Array(Type.Integer({ minimum: 0 }));

/** A network by columns, for drawing: node i is the i-th of every column of `nodes`. */
export const NetworkColumns = Closed({
  nodes: Closed({
    id: Texts,
    name: Texts,
    kind: Texts,
    commune: Type.Array(Nullable(Type.String({ description: "INSEE code." }))),
    sector: Type.Array(Nullable(Type.String({ description: "First code of objet social." }))),
    publics: Type.Array(Texts),
    founded: Type.Array(Year, { description: "Year of creation." }),
    cluster: Type.Array(Nullable(Type.String())),
    role: Type.Array(Type.Enum([...roles])),
    x: Numbers,
    y: Numbers,
    measures: Type.Record(Type.String(), Type.Array(Nullable(Type.Number()))),
  }),
  edges: Closed({
    source: Places,
    target: Places,
    kind: Type.Array(Type.Integer({ description: "Place in `kinds`." })),
    weight: Numbers,
    year: Type.Array(Year, { description: "Of a known tie; an affinity has none." }),
  }),
  kinds: Type.Array(Type.Enum([...edgeKinds])),
  communes: Type.Record(Type.String(), Type.String(), { description: "Names of the communes, by code." }),
  areas: Type.Array(
    Closed({
      code: Type.String({
        description: "As the command line takes it: SIREN of an EPCI, `R` before that of a région.",
      }),
      level: Type.Enum(["epci", "departement", "region"]),
      name: Type.String(),
      communes: Texts,
    }),
    { description: "What these communes belong to, and which of them." },
  ),
  clusters: Type.Array(
    Closed({
      id: Type.String(),
      name: Type.String(),
      size: Type.Integer(),
      stability: Type.Number(),
      colour: Type.String(),
      x: Type.Number(),
      y: Type.Number(),
    }),
  ),
  boundary: Type.Record(Type.String(), Type.Integer(), { description: "Relations that lead out of it, by kind." }),
});
export type NetworkColumns = Static<typeof NetworkColumns>;
