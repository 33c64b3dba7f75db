import { kinds, signSources } from "@maillage/engine/model";
import { Type, type Static, type TSchema } from "typebox";

/** Parts that many answers are made of. Unknown members are refused in requests, and never appear in answers. */

export const Closed = <T extends Record<string, TSchema>>(members: T, options: { description?: string } = {}) =>
  Type.Object(members, { ...options, additionalProperties: false });

/** Of what is asked with nothing. */
export const NoParameters = Closed({});

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Ratio = Type.Number({ description: "In [0, 1]." });
export const Id = Type.String({ minLength: 1, maxLength: 200, description: "Id of an organisation." });
export const Day = Type.String({ format: "date", description: "ISO date." });
export const Instant = Type.String({ description: "ISO instant, UTC." });
export const Territory = Type.String({
  minLength: 1,
  maxLength: 400,
  description: "Commune, EPCI (SIREN), département or région (`R76`); several between commas.",
});
export const Kind = Type.Enum([...kinds]);
export const OriginName = Type.Enum(["official", "declared", "inferred"]);

export const Commune = Closed({ code: Type.String({ description: "INSEE code." }), name: Type.String() });

export const Brief = Closed(
  { id: Id, name: Type.String(), kind: Kind, commune: Nullable(Commune) },
  { description: "An organisation in one line." },
);
export type Brief = Static<typeof Brief>;

export const LastSign = Closed(
  {
    on: Type.String({ description: "ISO date, or a year." }),
    source: Type.Enum([...signSources]),
    text: Type.String({ description: "The two in words." }),
  },
  { description: "The last sign of life that is known, and where from." },
);

export const Fact = Closed(
  {
    value: Type.String(),
    label: Type.String({ description: "The value in the reader's language." }),
    origin: OriginName,
    source: Type.String(),
    date: Nullable(Type.String()),
    evidence: Type.Array(Type.String(), { description: "For an inferred fact: the words that led to it." }),
  },
  { description: "One value about an organisation, with what it rests on." },
);
export type Fact = Static<typeof Fact>;

export const Cursor = Type.String({ minLength: 1, maxLength: 500, description: "`next` of the page before." });
export const limitUpTo = (most: number, byDefault: number) =>
  Type.Integer({ minimum: 1, maximum: most, default: byDefault });
export const Next = Nullable(
  Type.String({ description: "Hand it in as `cursor` for the next page; null on the last." }),
);
