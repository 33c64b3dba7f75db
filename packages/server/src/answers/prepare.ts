import { outcomesKnown } from "@maillage/engine/prepare";
import { Type, type Static } from "typebox";
import { Brief, Closed, Id, Nullable, OriginName } from "./parts.js";

export const PrepareParameters = Closed({
  id: Id,
  other: Type.String({ minLength: 1, maxLength: 200, description: "Id of the organisation to meet." }),
  intent: Type.Optional(Type.String({ maxLength: 40, description: "For which affinity, as of partners." })),
  outcome: Type.Optional(
    Type.Enum([...outcomesKnown], { description: "What became of an introduction of the two, where there was one." }),
  ),
  sensitive: Type.Boolean({ default: false, description: "Names sensitive third parties, as funders (advisers)." }),
});
export type PrepareParameters = Static<typeof PrepareParameters>;

const Source = Type.String({ description: "Document and lines." });
const Term = Closed({ id: Type.String(), label: Type.String() });
const Texts = Type.Array(Type.String());

const Step = Closed({
  id: Type.String(),
  label: Type.String(),
  shares: Type.String(),
  asks: Type.String(),
  source: Source,
});

/** What is told of a co-operation elsewhere. */
const Elsewhere = Closed({
  id: Type.String(),
  title: Type.String(),
  place: Nullable(Type.String()),
  size: Nullable(Type.String()),
  object: Type.String(),
  months: Nullable(Type.Integer()),
  result: Type.Enum(["good", "mixed", "failed", "unknown"]),
  helped: Nullable(Type.String()),
  wentWrong: Nullable(Type.String()),
  effects: Nullable(Type.String()),
  source: Source,
});
export type Elsewhere = Static<typeof Elsewhere>;

export const Meeting = Closed({
  organisations: Type.Array(
    Closed({
      organisation: Brief,
      rna: Nullable(Type.String()),
      siren: Nullable(Type.String()),
      purpose: Nullable(Type.String()),
    }),
    { description: "The two, the one who asks first." },
  ),
  reasons: Type.Array(Closed({ text: Type.String(), origin: OriginName }), {
    description: "At most three, as seen from the first of the two.",
  }),
  ladder: Closed({
    at: Nullable(Step),
    told: Type.String({ description: "Where they stand, or that no tie is known." }),
    evidence: Texts,
    next: Nullable(Step),
    form: Nullable(Closed({ id: Type.String(), label: Type.String(), source: Source })),
    why: Type.String(),
    offers: Texts,
  }),
  firstProjects: Type.Array(
    Closed({
      id: Type.String(),
      label: Type.String(),
      why: Type.Array(Type.String(), { description: "What each of the two has." }),
      means: Type.Array(
        Closed({
          id: Type.String(),
          label: Type.String(),
          offeredBy: Type.Array(Type.String({ description: "Ids of those of the two that offer it." })),
        }),
      ),
      tried: Nullable(Type.String({ description: "Where, by whom." })),
      betweenGenerations: Type.Boolean({ description: "Whether it was tried between generations." }),
      persons: Nullable(Type.String()),
      months: Nullable(Type.Integer()),
      source: Source,
    }),
    { description: "At most two." },
  ),
  /** What is said when no first step fits, and on what kind of pairs the list was tried when one does. */
  firstProjectsNotice: Type.String(),
  cautions: Type.Array(
    Closed({
      id: Type.String(),
      label: Type.String(),
      signal: Type.String(),
      found: Type.String({ description: "What shows the signal in this pair." }),
      count: Type.Integer(),
      of: Type.Integer(),
      counted: Type.String({ description: "The same in words, with what it is worth." }),
      helped: Texts,
      question: Nullable(Type.String()),
      precedent: Nullable(Elsewhere),
      source: Source,
    }),
    { description: "At most two, each with a signal in this pair." },
  ),
  precedent: Nullable(Elsewhere),
  subjects: Type.Array(
    Closed({ id: Type.String(), label: Type.String(), question: Nullable(Type.String()), source: Source }),
  ),
  pitfalls: Type.Array(Closed({ ...Term.properties, source: Source })),
});
export type Meeting = Static<typeof Meeting>;
