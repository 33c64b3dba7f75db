import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dimensionIds, type Suggestion } from "@maillage/viewer/api/partners.js";
import { steadiness } from "@maillage/viewer/screens/partners/steadiness.js";

const weight = 0.2;

/** A suggestion with these values, all five dimensions weighing the same. */
const suggestion = (values: readonly number[]): Suggestion => {
  const contributions = dimensionIds.map((dimension, at) => ({
    dimension,
    value: values[at] ?? 0,
    weight,
    contribution: (values[at] ?? 0) * weight,
    known: true,
  }));
  const overlap = { value: null, level: "unknown" as const, coverage: "", estimated: false, text: "" };
  return {
    organisation: { id: values.join(), name: "", kind: "association", commune: null },
    score: contributions.reduce((sum, { contribution }) => sum + contribution, 0),
    confidence: 1,
    stability: 1,
    contributions,
    reasons: [],
    labels: [],
    overlap: { volunteers: overlap, funding: overlap },
  };
};

const lists = fc
  .array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), { maxLength: 8 })
  .map((rows) => rows.map(suggestion).sort((a, b) => b.score - a.score));

describe("how steady ranks are", () => {
  test("one that is better in everything keeps its rank", () => {
    const list = [suggestion([0.9, 0.9, 0.9, 0.9, 0.9]), suggestion([0.5, 0.5, 0.5, 0.5, 0.5])];
    expect(steadiness(list)).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ]);
  });
  test("two that are good at different things change places", () => {
    const list = [suggestion([0.9, 0, 0, 0, 0]), suggestion([0, 0.8, 0, 0, 0])];
    expect(steadiness(list)).toEqual([
      { low: 1, high: 2 },
      { low: 1, high: 2 },
    ]);
  });
  test("a range holds the rank itself and no other list's", () => {
    fc.assert(
      fc.property(lists, (list) => {
        steadiness(list).forEach(({ low, high }, at) => {
          expect(low).toBeLessThanOrEqual(at + 1);
          expect(high).toBeGreaterThanOrEqual(at + 1);
          expect(low).toBeGreaterThanOrEqual(1);
          expect(high).toBeLessThanOrEqual(list.length);
        });
      }),
    );
  });
});
