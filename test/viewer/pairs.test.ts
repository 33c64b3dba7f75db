import { expect, test } from "vitest";
import { sortPairs } from "@maillage/viewer/screens/niches/pairs.js";

const way = (value: number | null, level: string) => ({ value, level });
const shared = (there: number | null, back: number | null, coverage = "all", estimated = false) => {
  const level = (value: number | null) => (value === null ? "unknown" : value >= 0.5 ? "high" : "none");
  return { there: way(there, level(there)), back: way(back, level(back)), coverage, estimated };
};
const pair = (a: string, volunteers: ReturnType<typeof shared>, funding = shared(null, null)) => ({
  a,
  b: `${a}'`,
  volunteers,
  funding,
});

test("pairs that share come first, by what the fuller way shares; the others are counted, not shown", () => {
  const pairs = [
    pair("quiet", shared(0, 0.01)),
    pair("one way", shared(0, 0.9)),
    pair("blind", shared(null, null)),
    pair("both", shared(0.95, 0.6)),
  ];
  const sorted = sortPairs(pairs, "volunteers");
  expect(sorted.shared.map(({ a }) => a)).toEqual(["both", "one way"]);
  expect(sorted).toMatchObject({ apart: 1, unknown: 1, coverage: "all" });
});

test("resources do not mix: what is not known of funding is not known", () => {
  const sorted = sortPairs([pair("a", shared(0.9, 0.9))], "funding");
  expect(sorted).toMatchObject({ shared: [], apart: 0, unknown: 1, coverage: undefined });
});

test("coverage is told once only when it is the same for all", () => {
  const pairs = [pair("a", shared(0.9, 0.9, "full")), pair("b", shared(0.8, 0.8, "publics unknown"))];
  expect(sortPairs(pairs, "volunteers").coverage).toBeUndefined();
});

test("what was observed comes before what is estimated, however much that shares", () => {
  const pairs = [pair("guess", shared(0.9, 0.9, "all", true)), pair("seen", shared(0.6, 0.5))];
  expect(sortPairs(pairs, "volunteers").shared.map(({ a }) => a)).toEqual(["seen", "guess"]);
});
