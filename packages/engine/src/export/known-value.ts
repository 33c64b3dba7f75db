import type { Attribute, AttributeType, Value } from "./graph-tables.js";

const fits: Readonly<Record<AttributeType, (value: Value) => boolean>> = {
  string: (value) => typeof value === "string",
  double: (value) => typeof value === "number",
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === "boolean",
};

/**
 * What an export writes of a value: itself, or nothing for `undefined`, NaN and the infinities, which no two readers
 * spell alike. @throws TypeError when the value is not of its attribute's type: readers refuse the whole file for it
 */
export function knownValue(value: Value, { id, type }: Attribute): Value {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return undefined;
  if (!fits[type](value)) throw new TypeError(`attribute ${id}: ${JSON.stringify(value)} is no ${type}`);
  return value;
}
