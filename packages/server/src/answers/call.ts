import { Type, type Static } from "typebox";
import { Brief, Closed, Nullable, Ratio, Territory } from "./parts.js";

/** How many may answer a call together: two are a group, and beyond a few nobody holds the pen. */
export const callSize = { least: 2, most: 8 } as const;
const size = (byDefault: number, description: string) =>
  Type.Integer({ minimum: callSize.least, maximum: callSize.most, default: byDefault, description });

export const CallParameters = Closed({
  territory: Type.Optional(Territory),
  criteria: Type.Optional(
    Type.String({
      maxLength: 2000,
      description:
        "What one of those who answer must bring, criteria between commas, alternatives between bars: `publics:seniors,publics:enfants|jeunes,kinds:institution`.",
    }),
  ),
  theme: Type.Optional(
    Type.String({
      maxLength: 40,
      description: "A theme of the documents that brings two distant publics together: each side is a criterion.",
    }),
  ),
  about: Type.Optional(Type.String({ maxLength: 2000, description: "What the call is about, in its own words." })),
  without: Type.Optional(
    Type.String({ maxLength: 400, description: "Publics whose organisations are not looked for, between commas." }),
  ),
  intent: Type.Optional(Type.String({ maxLength: 40, description: "For which affinity, as of partners." })),
  least: size(3, "How many answer together at least."),
  most: size(5, "How many answer together at most."),
  top: Type.Integer({ minimum: 1, maximum: 10, default: 3, description: "How many groups at most." }),
  sensitive: Type.Boolean({ default: false, description: "Takes sensitive publics and sectors in (advisers)." }),
});
export type CallParameters = Static<typeof CallParameters>;

const Place = Type.Integer({ description: "Place in `criteria`." });

export const CallAnswer = Closed({
  intent: Type.String(),
  territory: Nullable(Closed({ codes: Type.Array(Type.String()), name: Type.String() })),
  concerned: Type.Integer({ description: "Organisations there that meet a criterion, or are about the same." }),
  criteria: Type.Array(
    Closed({
      label: Type.String(),
      known: Type.Integer({ description: "Organisations there that are known to bring it." }),
    }),
  ),
  /** What whoever applies should hear before they do; null when nothing. */
  notice: Nullable(Type.String()),
  arguments: Type.Array(
    Closed({
      for: Type.Enum(["funder", "associations", "means"]),
      label: Type.String(),
      caution: Nullable(Type.String()),
      source: Type.String({ description: "Document and lines." }),
    }),
    { description: "What speaks for funding several together, as the documents have it." },
  ),
  groups: Type.Array(
    Closed({
      members: Type.Array(
        Closed({
          organisation: Brief,
          meets: Type.Array(Closed({ criterion: Place, isInferred: Type.Boolean() })),
        }),
      ),
      unmet: Type.Array(Place, { description: "Criteria that nobody of the group is known to bring." }),
      affinity: Ratio,
      watch: Nullable(
        Type.Array(
          Closed({ between: Type.Array(Type.String({ description: "Ids of two members." })), text: Type.String() }),
          { description: "Ground that two of them share; null for readers who may not see it." },
        ),
      ),
    }),
    { description: "Those who leave least unmet first; no two share more than half of their members." },
  ),
});
export type CallAnswer = Static<typeof CallAnswer>;
