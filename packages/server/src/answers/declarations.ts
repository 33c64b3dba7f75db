import { correctedFields, rungs, tieKinds } from "@maillage/engine/model";
import { Type, type Static } from "typebox";
import { outcomes } from "../store/declarations.js";
import { Brief, Closed, Day, Id, Instant, Nullable } from "./parts.js";

const Note = Type.Optional(
  Type.String({ maxLength: 1000, description: "E-mail addresses and telephone numbers are taken out." }),
);
const Value = Type.String({ minLength: 1, maxLength: 4000 });

export const NewCorrection = Closed({
  field: Type.Enum([...correctedFields]),
  values: Type.Array(Value, {
    minItems: 1,
    maxItems: 20,
    uniqueItems: true,
    description: "One for a name, a kind, a purpose or a commune (INSEE code); ids of /api/vocabularies for lists.",
  }),
  note: Note,
});
export type NewCorrection = Static<typeof NewCorrection>;

export const NewMeans = Closed({
  side: Type.Enum(["offers", "needs"]),
  means: Type.String({ minLength: 1, maxLength: 60, description: "Id of a means of /api/vocabularies." }),
  until: Day,
  note: Note,
});
export type NewMeans = Static<typeof NewMeans>;

export const NewTie = Closed({
  source: Id,
  target: Id,
  kind: Type.Enum([...tieKinds]),
  year: Type.Optional(Type.Integer({ minimum: 1800, maximum: 2200 })),
  rung: Type.Optional(Type.Enum([...rungs])),
  what: Type.Optional(Type.String({ maxLength: 300 })),
});

export const NewDouble = Closed({
  organisations: Type.Tuple([Id, Id]),
  same: Type.Boolean({ description: "Whether they are one." }),
  note: Note,
});

export const NewIntroduction = Closed({
  organisations: Type.Tuple([Id, Id]),
  intent: Type.String({ minLength: 1, maxLength: 40 }),
  note: Note,
});
export type NewIntroduction = Static<typeof NewIntroduction>;

export const IntroductionOutcome = Closed({ outcome: Type.Enum([...outcomes]), note: Note });
export type IntroductionOutcome = Static<typeof IntroductionOutcome>;

const Signature = Nullable(Type.String({ description: "Login name; null for readers without an account." }));

export const Declaration = Closed({
  id: Type.String(),
  kind: Type.Enum(["correction", "means", "tie", "double", "introduction"]),
  organisation: Id,
  other: Nullable(Id),
  content: Type.Unknown({ description: "What was sent." }),
  by: Signature,
  at: Instant,
  ended: Nullable(Closed({ by: Signature, at: Instant })),
});
export type Declaration = Static<typeof Declaration>;

export const Introduction = Closed({
  ...Declaration.properties,
  organisation: Nullable(Id),
  organisations: Type.Array(Nullable(Brief), {
    description: "Both, in the order of `organisation` and `other`; null for one that is no longer shown.",
  }),
});
export type Introduction = Static<typeof Introduction>;

/** What a writer needs to go on: what was kept, and the version that the organisation has now. */
export const Declared = Closed({ declaration: Declaration, version: Type.Integer() });
