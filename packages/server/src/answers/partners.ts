import { dimensionIds } from "@maillage/engine/match";
import { Type, type Static } from "typebox";
import { Brief, Closed, Id, LastSign, Nullable, OriginName, Ratio } from "./parts.js";

const Dimension = Type.Enum([...dimensionIds]);

export const PartnersParameters = Closed({
  id: Id,
  intent: Type.Optional(Type.String({ maxLength: 40, description: "What is looked for: an id of /api/vocabularies." })),
  top: Type.Integer({ minimum: 1, maximum: 100, default: 10, description: "Length of each list." }),
  within: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 25_000, description: "Kilometres." })),
  sensitive: Type.Boolean({ default: false, description: "Takes sensitive publics and sectors in (advisers)." }),
  weights: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "Weights in place of the intent's, of any sum: `sector:40,territory:30,ties:10`.",
    }),
  ),
  exclude: Type.Optional(
    Type.String({ maxLength: 4000, description: "Ids that are not to be suggested, between commas." }),
  ),
});
export type PartnersParameters = Static<typeof PartnersParameters>;

const Overlap = Closed({
  value: Nullable(Ratio),
  level: Type.String(),
  coverage: Type.String(),
  estimated: Type.Boolean(),
  text: Type.String(),
});

export const Suggestion = Closed({
  organisation: Brief,
  does: Nullable(Type.String({ description: "Its purpose in one line." })),
  since: Nullable(Type.Integer({ description: "Year of creation." })),
  lastSign: Nullable(LastSign),
  score: Ratio,
  confidence: Ratio,
  stability: Type.Number({
    description: "In [0, 1]: how often it stays in the list when every weight moves by up to a quarter (200 draws).",
  }),
  contributions: Type.Array(
    Closed({ dimension: Dimension, value: Ratio, weight: Ratio, contribution: Ratio, known: Type.Boolean() }),
    { description: "They add up to the score." },
  ),
  reasons: Type.Array(
    Closed({
      dimension: Dimension,
      text: Type.String(),
      evidence: Type.Array(Type.String()),
      origin: OriginName,
    }),
  ),
  labels: Type.Array(Type.String()),
  overlap: Nullable(Closed({ volunteers: Overlap, funding: Overlap })),
});

export const Partners = Closed({
  organisation: Brief,
  intent: Type.String(),
  weights: Type.Record(Type.String(), Ratio),
  chance: Type.Record(Type.String(), Ratio, { description: "What a chance pair has, by dimension." }),
  close: Type.Array(Suggestion),
  unsure: Type.Array(Suggestion, {
    description: "What follows the close ones, of which fewer than half were graded plausible; `top` counts both.",
  }),
  asks: Type.Array(Dimension, { description: "Of what more should be known of the organisation, to answer better." }),
  bridging: Type.Array(Suggestion),
});
export type Partners = Static<typeof Partners>;

export const OverlapParameters = Closed({
  id: Id,
  top: Type.Integer({ minimum: 1, maximum: 100, default: 10 }),
  sensitive: Type.Boolean({ default: false, description: "Takes sensitive publics and sectors in." }),
});
export type OverlapParameters = Static<typeof OverlapParameters>;

const OverlapLine = Closed({
  organisation: Brief,
  value: Nullable(Ratio),
  reverse: Nullable(Ratio),
  level: Type.String(),
  evidence: Type.Array(
    Closed({ code: Type.String(), value: Type.Number(), names: Type.Array(Type.String()), text: Type.String() }),
  ),
  coverage: Type.String(),
});

export const OverlapReport = Closed({
  organisation: Brief,
  volunteers: Type.Array(OverlapLine),
  funding: Type.Array(OverlapLine),
  density: Closed({ overlap: Type.Number(), nonOverlap: Type.Number(), compared: Type.Integer() }),
});
export type OverlapReport = Static<typeof OverlapReport>;
