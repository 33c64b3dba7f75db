/** A token that is written as it is, valid or not: `1e999` has no value in JavaScript. */
export class Written {
  constructor(readonly text: string) {}
}

/** An object whose members are written as they come: twice the same, or named `__proto__`. */
export class Members {
  constructor(readonly entries: readonly (readonly [string, Json])[]) {}
}

export type Json = string | number | boolean | null | Written | Members | readonly Json[];

/** The text of a value, as `JSON.stringify` would write it if it could. */
export function textOf(value: Json): string {
  if (value instanceof Written) return value.text;
  if (value instanceof Members)
    return `{${value.entries.map(([name, each]) => `${JSON.stringify(name)}:${textOf(each)}`).join(",")}}`;
  if (typeof value === "object" && value !== null) return `[${value.map((each) => textOf(each)).join(",")}]`;
  return JSON.stringify(value);
}
