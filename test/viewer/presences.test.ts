import { describe, expect, test } from "vitest";
import { comparedOf, onlyHere, readingOf } from "@maillage/viewer/screens/diagnosis/presences.js";

const presence = (
  id: string,
  count: number,
  reference: number,
  quotient: { value: number; low: number; high: number } | null,
) => ({
  id,
  label: id,
  count,
  reference,
  quotient,
});

describe("how present something is", () => {
  test.each([
    [{ value: 2, low: 1.2, high: 3 }, "more"],
    [{ value: 0.5, low: 0.3, high: 0.9 }, "less"],
    [{ value: 2, low: 0.9, high: 4 }, "unsure"],
    [{ value: 1, low: 1, high: 1 }, "unsure"],
  ] as const)("%j reads as %s", (quotient, reading) => {
    expect(readingOf(quotient)).toBe(reading);
  });
  test("the most present first, without what cannot be compared", () => {
    const list = [
      presence("a", 3, 0, null),
      presence("b", 2, 4, { value: 0.5, low: 0.2, high: 0.9 }),
      presence("c", 9, 4, { value: 3, low: 2, high: 4 }),
    ];
    expect(comparedOf(list).map(({ id }) => id)).toEqual(["c", "b"]);
    expect(onlyHere(list).map(({ id }) => id)).toEqual(["a"]);
  });
});
