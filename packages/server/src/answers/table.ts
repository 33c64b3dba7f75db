import { aspectIds, groupSize } from "@maillage/engine/group";
import { Type, type Static } from "typebox";
import { Brief, Closed, Nullable, Ratio } from "./parts.js";

const Aspect = Type.Enum([...aspectIds]);

export const TableParameters = Closed({
  ids: Type.String({
    minLength: 1,
    maxLength: 8000,
    description: `Ids of ${groupSize.least} to ${groupSize.most} organisations, between commas.`,
  }),
  want: Type.Optional(
    Type.String({
      maxLength: 2000,
      description:
        "What the table wants, `publics:seniors,means:vehicule,communes:66136,kinds:institution`; without it, what those around it bring and what its members need.",
    }),
  ),
  intent: Type.Optional(Type.String({ maxLength: 40, description: "For which affinity, as of partners." })),
  within: Type.Number({
    exclusiveMinimum: 0,
    maximum: 25_000,
    default: 30,
    description: "Kilometres from the nearest member.",
  }),
  top: Type.Integer({ minimum: 1, maximum: 30, default: 5, description: "How many are invited at most." }),
  sensitive: Type.Boolean({ default: false, description: "Takes sensitive publics and sectors in (advisers)." }),
});
export type TableParameters = Static<typeof TableParameters>;

const Element = Closed({ aspect: Aspect, id: Type.String(), label: Type.String() });

const Brought = Closed({
  id: Type.String(),
  label: Type.String(),
  trust: Type.Integer({ description: "1 to 100; below 100 it is inferred." }),
});

export const Table = Closed({
  intent: Type.String(),
  isAsked: Type.Boolean({ description: "Whether the reader said what the table wants." }),
  /** What a person should know of the size of this table; null when nothing. */
  notice: Nullable(Type.String()),
  members: Type.Array(
    Closed(
      { organisation: Brief, brings: Type.Record(Type.String(), Type.Array(Brought)) },
      { description: "Aspect by aspect." },
    ),
  ),
  wanted: Type.Array(Closed({ element: Element, by: Type.Array(Type.String({ description: "Ids of members." })) })),
  missing: Type.Array(Element, { description: "What nobody at the table brings." }),
  invitees: Type.Array(
    Closed({
      organisation: Brief,
      gain: Type.Number({
        description: "What it adds to what is covered before it: elements, less where inferred; above 0.",
      }),
      adds: Type.Array(Element),
      fit: Ratio,
      reason: Nullable(Type.String({ description: "Why it would be at ease with the member nearest to it." })),
      watch: Nullable(
        Type.Array(
          Closed({
            with: Type.String({ description: "Id of a member." }),
            resource: Type.String(),
            level: Type.String(),
            text: Type.String(),
          }),
          { description: "Ground that it shares with a member; null for readers who may not see it." },
        ),
      ),
    }),
    { description: "By what each adds to those before it (greedy, within 1 − 1/e of the best)." },
  ),
  fitting: Type.Array(Closed({ organisation: Brief, fit: Ratio }), {
    description: "Whose work is nearest to that of all, whatever it adds.",
  }),
  seats: Type.Array(
    Closed({
      id: Type.String(),
      isInvited: Type.Boolean(),
      alone: Type.Array(Element, { description: "What nobody else at the table brings." }),
      without: Type.Number({ description: "In [0, 1]: what stays covered if it declines." }),
      substitute: Nullable(Closed({ organisation: Brief, brings: Type.Array(Element) })),
    }),
    { description: "Members, then invitees: the whole table." },
  ),
});
export type Table = Static<typeof Table>;
