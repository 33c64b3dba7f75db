import fc from "fast-check";
import { expect, test } from "vitest";
import { entriesByRow, openRows, rowLength, startsOf } from "@maillage/engine/arrays/csr.js";

test("rows begin where those before them end", () => {
  expect([...startsOf([3, 0, 2])]).toEqual([0, 3, 3, 5]);
  expect([...startsOf([])]).toEqual([0]);
});

test("entries stand in their row, in the order in which they came", () => {
  const entries = fc.array(fc.nat(6), { maxLength: 40 });
  fc.assert(
    fc.property(entries, (rowOf) => {
      const rows = openRows(7, (count) => rowOf.forEach((row) => count(row)));
      const filled = new Int32Array(rowOf.length).fill(-1);
      rowOf.forEach((row, entry) => {
        filled[rows.next(row)] = entry;
      });
      const expected = Array.from({ length: 7 }, (_, row) => [...rowOf.keys()].filter((entry) => rowOf[entry] === row));
      expect([...filled]).toEqual(expected.flat());
      expect(entriesByRow(rowOf, 7)).toEqual({ starts: rows.starts, entries: filled });
      expect(expected.map((_, row) => rowLength(rows, row))).toEqual(expected.map(({ length }) => length));
    }),
    { seed: 3 },
  );
});
