import fc from "fast-check";
import { textOf } from "./json.js";
import { oddValue } from "./oddities.js";
import type { Operation } from "./operations.js";
import { almost, mostly, type Known } from "./values.js";

/** What is no JSON, or not as it is said to be. */
const brokenBody = fc
  .oneof(
    fc.constantFrom(
      "{",
      '{"a":}',
      "[1,]",
      "",
      "null",
      '"text"',
      '{"a":1}{"b":2}',
      "\ufeff{}",
      "{'a':1}",
      "<a/>",
      "a=1",
    ),
    oddValue.map((value) => textOf(value)),
    fc.constant(`{"field":"name","values":["${"a".repeat(262_144)}"]}`),
  )
  .map((text) => Buffer.from(text));
const brokenBytes = fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes));

/** Bodies of an operation: almost right, broken, or none. */
export const bodyOf = ({ body }: Operation, known: Known): fc.Arbitrary<Buffer | undefined> => {
  const none = fc.constant(undefined);
  if (!body) return mostly<Buffer | undefined>(none, fc.oneof(brokenBody, brokenBytes), 6);
  const near = almost(body, known).map((value) => Buffer.from(textOf(value)));
  return fc.oneof(
    { arbitrary: near, weight: 12 },
    { arbitrary: brokenBody, weight: 2 },
    { arbitrary: brokenBytes, weight: 1 },
    { arbitrary: none, weight: 1 },
  );
};
