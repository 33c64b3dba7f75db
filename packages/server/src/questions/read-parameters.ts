import { Value } from "typebox/value";
import { Refused, type WrongPart } from "../refusals/refused.js";
import { questions, type OfferedId, type ParametersOf } from "./questions.js";

/** A text as what is expected in its place; as it is when it is no such thing. */
function readText({ type }: { readonly type?: string }, text: string): unknown {
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (type !== "number" && type !== "integer") return text;
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}

/**
 * What a question is asked with, of values as a person writes them: texts are read as what is expected, what is left out
 * has its usual value.
 * @throws Refused `unknown-parameter` for a name that the question does not know, `invalid` for a value that will not do
 */
export function readParameters<Q extends OfferedId>(id: Q, given: Readonly<Record<string, unknown>>): ParametersOf<Q> {
  const { takes } = questions[id];
  const known =
    (takes as { readonly properties?: Readonly<Record<string, { readonly type?: string }>> }).properties ?? {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  if (unknown[0] !== undefined)
    throw new Refused("unknown-parameter", {
      about: unknown[0],
      errors: unknown.map((name) => ({ name, detail: "must NOT have additional properties" })),
    });
  const values = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === "string" ? readText(known[name] ?? {}, value) : value,
  ]);
  const read = Value.Default(takes, Object.fromEntries(values));
  const errors = Value.Errors(takes, read).map(({ instancePath, params, message, keyword }): WrongPart => {
    const missing =
      keyword === "required" ? (params as { requiredProperties?: string[] }).requiredProperties : undefined;
    const allowed = keyword === "enum" ? ` (${(params as { allowedValues: string[] }).allowedValues.join(", ")})` : "";
    return { name: missing?.join(", ") ?? instancePath.replace(/^\//, ""), detail: `${message}${allowed}` };
  });
  if (errors.length > 0) throw new Refused("invalid", { errors });
  // In the order in which they are described, however they were written.
  const members = read as Readonly<Record<string, unknown>>;
  const names = Object.keys(known).filter((name) => Object.hasOwn(members, name));
  return Object.fromEntries(names.map((name) => [name, members[name]])) as ParametersOf<Q>;
}
