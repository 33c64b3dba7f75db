import { expect, test } from "vitest";
import { keptAffinities } from "@maillage/engine/network/affinities.js";

test("affinities are kept when both have each other in their list, or when one stands out for one of the two", () => {
  const lists = [
    [
      { index: 1, score: 0.9 },
      { index: 2, score: 0.1 },
    ],
    [{ index: 0, score: 0.9 }],
    [{ index: 0, score: 0.1 }],
    [{ index: 0, score: 0.2 }],
  ];
  const ids = ["a", "b", "c", "d"];
  const kept = keptAffinities(ids, lists, { top: 2, alpha: 0.01 });
  // d has a in its list, a has not d; and a's strength 1.2 does not make 0.2 stand out.
  expect(kept.map(({ source, target, kept: why }) => [source, target, why])).toEqual([
    ["a", "b", "mutual"],
    ["a", "c", "mutual"],
  ]);
  // a–b: (1 − 0.9 / 1.2)² = 0.0625 at a, under 0.1.
  expect(keptAffinities(ids, lists, { top: 2, alpha: 0.1 })[0]?.kept).toBe("both");
});
