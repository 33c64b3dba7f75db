import { Type, type Static } from "typebox";
import { Brief, Closed, Nullable, Ratio, Territory } from "./parts.js";

const Labelled = Closed({ id: Type.String(), label: Type.String() });

const asked = {
  territory: Type.Optional(Territory),
  by: Type.Enum(["commune", "epci"], { default: "commune" }),
};

export const NichesParameters = Closed(asked);
export type NichesParameters = Static<typeof NichesParameters>;

export const Niches = Closed({
  organisations: Type.Integer({ description: "Those whose activity and place are known." }),
  known: Closed(
    { of: Type.Integer(), sector: Ratio, publics: Ratio, funding: Ratio },
    { description: "Coverage: read it first." },
  ),
  families: Type.Array(Labelled),
  areas: Type.Array(Labelled),
  niches: Type.Array(
    Closed({
      family: Type.String(),
      area: Type.String(),
      count: Type.Integer(),
      expected: Type.Number({ description: "What independence of activity and place would give." }),
      z: Type.Number({ description: "(count − expected) / √expected." }),
    }),
  ),
});
export type Niches = Static<typeof Niches>;

export const NichePairsParameters = Closed({
  family: Type.String({ maxLength: 20 }),
  area: Type.String({ maxLength: 20 }),
  ...asked,
});
export type NichePairsParameters = Static<typeof NichePairsParameters>;

const Way = Closed({ value: Nullable(Ratio), level: Type.String() });
const Resource = Closed({
  there: Way,
  back: Way,
  estimated: Type.Boolean({ description: "From what each could ask for, for lack of what it was given." }),
  coverage: Type.String(),
});

export const NichePairs = Closed({
  family: Labelled,
  area: Labelled,
  members: Type.Array(Brief),
  pairs: Type.Array(Closed({ a: Type.String(), b: Type.String(), volunteers: Resource, funding: Resource }), {
    description: "Those that share the most ground; `there`: how much of a's ground b also occupies.",
  }),
});
export type NichePairs = Static<typeof NichePairs>;
