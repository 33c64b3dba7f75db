import { Type, type Static } from "typebox";
import { Brief, Closed, Commune, Nullable, Ratio } from "./parts.js";

const Place = Closed({ codes: Type.Array(Type.String()), name: Type.String() });

const Presence = Closed({
  id: Type.String(),
  count: Type.Integer(),
  reference: Type.Integer(),
  quotient: Nullable(
    Closed(
      { value: Type.Number(), low: Type.Number(), high: Type.Number() },
      { description: "Location quotient and its 95 % interval; null without anything to compare with." },
    ),
  ),
  label: Type.String(),
});

/** What a territory has, lacks, and hangs on. */
export const Diagnosis = Closed({
  territory: Place,
  reference: Nullable(Place),
  organisations: Type.Integer(),
  comparedWith: Type.Integer(),
  known: Closed({ commune: Ratio, purpose: Ratio, sector: Ratio, publics: Ratio }),
  sources: Type.Array(Closed({ id: Type.String(), organisations: Type.Integer(), ties: Type.Integer() })),
  sectors: Type.Array(Presence),
  publics: Type.Array(Presence),
  uncovered: Closed({
    publics: Type.Array(Closed({ id: Type.String(), label: Type.String() })),
    communes: Type.Array(Commune),
  }),
  crowded: Type.Array(
    Closed({
      sector: Type.String(),
      commune: Type.String(),
      count: Type.Integer(),
      expected: Type.Number(),
      z: Type.Number({ description: "(count − expected) / √expected." }),
      sectorLabel: Type.String(),
      communeName: Type.String(),
    }),
  ),
  isolated: Closed({
    count: Type.Integer(),
    introductions: Type.Array(Closed({ organisation: Brief, to: Type.Array(Brief) })),
  }),
  bridges: Type.Array(
    Closed({ organisation: Brief, parts: Type.Integer({ description: "How many its loss would leave." }) }),
  ),
  leaving: Type.Record(Type.String(), Nullable(Ratio), {
    description: "Share of the relations of a kind that lead out; null without any.",
  }),
});
export type Diagnosis = Static<typeof Diagnosis>;
