import fc from "fast-check";
import { expect, test } from "vitest";
import { createDotBounds } from "@maillage/engine/text/dot-bounds.js";
import { dotOf } from "@maillage/engine/text/embedding.js";

const dimensions = fc.constantFrom(3, 32, 33, 96);
const part = fc.integer({ min: -127, max: 127 });
const columns = dimensions.chain((length) =>
  fc
    .array(fc.array(part, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 8 })
    .map((rows) => ({ length, column: Int8Array.from(rows.flat()), order: Int32Array.from(rows.keys()).reverse() })),
);

test("a bound is never under the dot product, whatever the vectors and their order", () => {
  fc.assert(
    fc.property(columns, ({ length, column, order }) => {
      const bounds = createDotBounds(column, length, order);
      for (const a of order) {
        const bound = bounds(a);
        order.forEach((b, position) => expect(bound(position)).toBeGreaterThanOrEqual(dotOf(column, length, a, b)));
      }
    }),
  );
});

test("it is the product of the heads and the lengths of the tails, and one more", () => {
  // 32 parts of 1, then (3, 4) and (0, 5), of length 5 each: 32 + 25 + 1, where the dot product is 32 + 20.
  const ones = Array.from({ length: 32 }, () => 1);
  const column = Int8Array.from([...ones, 3, 4, ...ones, 0, 5]);
  expect(createDotBounds(column, 34, Int32Array.of(1, 0))(0)(0)).toBe(58);
  expect(dotOf(column, 34, 0, 1)).toBe(52);
});
