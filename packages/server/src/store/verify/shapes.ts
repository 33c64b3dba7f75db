import { correctedFields, kinds, problemCodes, rungs, tieKinds } from "@maillage/engine/model";
import { Type, type TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { roles } from "../../accounts/roles.js";
import { outcomes, type DeclarationKind } from "../declarations.js";

/** The form of what is kept as text. Members that this version does not know may stand beside those it reads. */

const Text = Type.String();
const TextList = Type.Array(Text);
const Origin = Type.Enum(["official", "declared", "inferred"]);
const fact = (value: TSchema) =>
  Type.Object({
    value,
    origin: Origin,
    source: Text,
    date: Type.Optional(Text),
    evidence: Type.Optional(TextList),
  });
const TextFact = fact(Text);
const Facts = Type.Array(TextFact);
const Degrees = Type.Object({ lat: Type.Number(), lon: Type.Number() });

const Organisation = Type.Object({
  id: Type.String({ minLength: 1 }),
  ids: Type.Object({
    rna: Type.Optional(Text),
    formerRna: Type.Optional(Text),
    siren: Type.Optional(Text),
    siret: Type.Optional(Text),
  }),
  name: TextFact,
  otherNames: TextList,
  kind: fact(Type.Enum([...kinds])),
  purpose: Type.Optional(TextFact),
  sectors: Facts,
  commune: Type.Optional(TextFact),
  point: Type.Optional(fact(Degrees)),
  publics: Facts,
  actions: Facts,
  offers: Facts,
  needs: Facts,
  dormant: Type.Optional(TextFact),
  founded: Type.Optional(Type.Number()),
  extra: Type.Record(Text, Text),
});

const Tie = Type.Object({
  source: Text,
  target: Text,
  kind: Type.Enum([...tieKinds]),
  origin: Origin,
  from: Text,
  year: Type.Optional(Type.Number()),
  amount: Type.Optional(Type.Number()),
  rung: Type.Optional(Type.Enum([...rungs])),
  what: Type.Optional(Text),
});

const Note = Type.Optional(Text);
const contents: Readonly<Record<DeclarationKind, TSchema>> = {
  correction: Type.Object({ field: Type.Enum([...correctedFields]), values: TextList, note: Note }),
  means: Type.Object({ side: Type.Enum(["offers", "needs"]), means: Text, until: Text, note: Note }),
  tie: Type.Object({ kind: Type.Enum([...tieKinds]), year: Type.Optional(Type.Number()), what: Note }),
  double: Type.Object({ same: Type.Boolean(), note: Type.Optional(Text) }),
  introduction: Type.Object({ intent: Text, outcome: Type.Enum([...outcomes]), note: Note }),
};

/** Whether a text is JSON of a form. */
const reads = (schema: TSchema) => {
  const form = Compile(schema);
  return (text: string): boolean => {
    try {
      return form.Check(JSON.parse(text));
    } catch {
      return false;
    }
  };
};

export const isOrganisation = reads(Organisation);
export const isTie = reads(Tie);
export const isTextList = reads(TextList);
export const isJson = reads(Type.Unknown());

const isContent = Object.fromEntries(Object.entries(contents).map(([kind, schema]) => [kind, reads(schema)])) as Record<
  string,
  (text: string) => boolean
>;

/** Whether a text is what a declaration of that kind says. */
export const isContentOf = (kind: string, text: string): boolean => isContent[kind]?.(text) ?? false;

export const isProblemCode = (code: string): boolean => code in problemCodes;
export const isKnownRole = (role: string): boolean => (roles as readonly string[]).includes(role);

/** An instant as we write it, ISO 8601 UTC; the first version left it to the database, or empty. */
export const isInstant = (text: string): boolean => text === "" || !Number.isNaN(Date.parse(text));
