import fc from "fast-check";
import { Members, textOf, type Json } from "./json.js";
import { oddText, oddValue } from "./oddities.js";
import type { Schema } from "./operations.js";

/** Words that mean something to the server, by the name of the member: with them a request goes past the schema. */
export type Known = (name: string) => readonly string[];

/** The first, and the second once in `weight + 1` times. */
export const mostly = <T>(arbitrary: fc.Arbitrary<T>, rarely: fc.Arbitrary<T>, weight: number) =>
  fc.oneof({ arbitrary, weight }, { arbitrary: rarely, weight: 1 });

/** A value that a schema allows, but for an oddity here and there. */
export function almost(schema: Schema, known: Known, name = ""): fc.Arbitrary<Json> {
  return mostly(plausible(schema, known, name), oddValue, 9);
}

function plausible(schema: Schema, known: Known, name: string): fc.Arbitrary<Json> {
  const choices = schema.const === undefined ? schema.enum : [schema.const];
  if (choices) return fc.constantFrom(...(choices as Json[]));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => plausible(each, known, name)));
  return (byType[schema.type ?? ""] ?? (() => oddValue))(schema, known, name);
}

const byType: Readonly<Record<string, (schema: Schema, known: Known, name: string) => fc.Arbitrary<Json>>> = {
  string: ({ format }, known, name) =>
    format === "date" ? fc.constantFrom("2026-05-01", "2026-02-29") : fc.constantFrom(...known(name)),
  integer: ({ minimum = 0, maximum = minimum + 10 }) =>
    fc.integer({ min: minimum, max: Math.min(maximum, minimum + 10) }),
  number: ({ maximum = 1 }) => fc.double({ min: 0, max: maximum, noNaN: true }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items = {}, prefixItems, minItems = 0 }, known, name) => {
    const parts = prefixItems ?? (Array.isArray(items) ? (items as readonly Schema[]) : undefined);
    if (parts) return fc.tuple(...parts.map((part) => almost(part, known, name)));
    return fc.array(almost(items as Schema, known, name), { minLength: minItems, maxLength: minItems + 2 });
  },
  object: ({ properties = {}, required = [] }, known) => {
    const members = Object.entries(properties).map(([name, schema]) => {
      const given = almost(schema, known, name).map((value) => [[name, value] as const]);
      return mostly(given, fc.constant([]), required.includes(name) ? 12 : 1);
    });
    const other = fc.tuple(fc.oneof(oddText, fc.constantFrom(...Object.keys(properties), "x")), oddValue);
    const extra = mostly(
      fc.constant<(readonly [string, Json])[]>([]),
      other.map((each) => [each]),
      9,
    );
    return fc.tuple(...members, extra).map((parts) => new Members(parts.flat()));
  },
};

/** The same for what stands in an address or in a header: a text. */
export const almostText = (schema: Schema, known: Known, name: string): fc.Arbitrary<string> =>
  mostly(
    plausible(schema, known, name).map((value) => (typeof value === "string" ? value : textOf(value))),
    oddText,
    5,
  );
