import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdingOf, matrixOf, standingOut } from "@maillage/viewer/screens/niches/matrix.js";
import { moveInGrid } from "@maillage/viewer/screens/niches/grid-keys.js";

/** The server's answer for these counts, by family then area, worked out as slowly as one can. */
function answerFor(counts: readonly (readonly number[])[]) {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const all = sum(counts.flat());
  const areaSizes = (counts[0] ?? []).map((_, area) => sum(counts.map((row) => row[area] as number)));
  return {
    organisations: all,
    known: { of: all, sector: 1, publics: 1, funding: 1 },
    families: counts.map((_, family) => ({ id: `f${family}`, label: `family ${family}` })),
    areas: areaSizes.map((_, area) => ({ id: `a${area}`, label: `area ${area}` })),
    niches: counts.flatMap((row, family) =>
      row.flatMap((count, area) => {
        const expected = (sum(row) * (areaSizes[area] as number)) / all;
        const z = (count - expected) / Math.sqrt(expected);
        return count === 0 ? [] : [{ family: `f${family}`, area: `a${area}`, count, expected, z }];
      }),
    ),
  };
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([families, areas]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: areas, maxLength: areas }), {
      minLength: families,
      maxLength: families,
    }),
  )
  .filter((counts) => counts.every((row) => row.some((count) => count > 0)))
  .filter((counts) => (counts[0] ?? []).every((_, area) => counts.some((row) => (row[area] as number) > 0)));

test("every cell of the table is there, with what chance would put in it, empty ones too", () => {
  fc.assert(
    fc.property(table, (counts) => {
      const all = counts.flat().reduce((total, count) => total + count, 0);
      const { rows } = matrixOf(answerFor(counts));
      rows.forEach((row, family) =>
        row.cells.forEach((cell, area) => {
          const rowSize = (counts[family] as number[]).reduce((total, count) => total + count, 0);
          const areaSize = counts.reduce((total, each) => total + (each[area] as number), 0);
          expect(cell.count).toBe(counts[family]?.[area]);
          expect(cell.expected).toBeCloseTo((rowSize * areaSize) / all, 9);
          expect(cell.z).toBeCloseTo((cell.count - cell.expected) / Math.sqrt(cell.expected), 9);
        }),
      );
    }),
  );
});

test.each([
  [{ count: 3, expected: 0.1, z: 9 }, "usual"],
  [{ count: 4, expected: 1, z: 3 }, "much"],
  [{ count: 9, expected: 4.7, z: 2 }, "more"],
  [{ count: 5, expected: 4, z: 0.5 }, "usual"],
  [{ count: 0, expected: 3.9, z: -1.97 }, "usual"],
  [{ count: 0, expected: 4, z: -2 }, "less"],
  [{ count: 0, expected: 9, z: -3 }, "little"],
] as const)("%o is %s", (cell, crowding) => {
  expect(crowdingOf(cell)).toBe(crowding);
});

test("what stands out comes strongest first, each side apart, and an empty niche can be where there is room", () => {
  const matrix = matrixOf(
    answerFor([
      [40, 0, 10],
      [5, 30, 12],
    ]),
  );
  const crowded = standingOut(matrix, "crowded", 9);
  expect(crowded.map(({ family, area }) => family + area)).toEqual(["f1a1", "f0a0"]);
  expect(standingOut(matrix, "crowded", 1)).toEqual(crowded.slice(0, 1));
  expect(standingOut(matrix, "room", 9).map(({ count }) => count)).toEqual([0, 5]);
});

test("arrows walk the table and stop at its borders; other keys do nothing", () => {
  const middle = { row: 1, column: 1 };
  expect(moveInGrid(middle, "ArrowRight", 3, 3)).toEqual({ row: 1, column: 2 });
  expect(moveInGrid({ row: 1, column: 2 }, "ArrowRight", 3, 3)).toEqual({ row: 1, column: 2 });
  expect(moveInGrid({ row: 0, column: 0 }, "ArrowUp", 3, 3)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid(middle, "End", 3, 3)).toEqual({ row: 1, column: 2 });
  expect(moveInGrid(middle, "PageDown", 3, 3)).toEqual({ row: 2, column: 1 });
  expect(moveInGrid(middle, "a", 3, 3)).toBeUndefined();
});
