import fc from "fast-check";
import { expect, test } from "vitest";
import { measure, ranksOfWanted, spread } from "@maillage/engine/evaluate/measures.js";
import { queriesOf } from "@maillage/engine/evaluate/queries.js";
import { splitTies } from "@maillage/engine/evaluate/split.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { tie } from "./fixtures.js";

test("ranks are those of a sorted list when no score is equal", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 4, maxLength: 30 }), fc.nat(), (scores, draw) => {
      const index = draw % scores.length;
      const wanted = scores.map((_, at) => at).filter((at) => at !== index && at % 3 === 0);
      const already = new Set(scores.map((_, at) => at).filter((at) => at !== index && at % 3 === 1));
      const sorted = scores
        .map((_, at) => at)
        .filter((at) => at !== index && !already.has(at))
        .sort((a, b) => (scores[b] as number) - (scores[a] as number));
      const slow = wanted.map((target) => sorted.indexOf(target) + 1).sort((a, b) => a - b);
      expect(ranksOfWanted(scores, { index, wanted, already }, seededRandom(1))).toEqual(slow);
    }),
  );
});

test("equal scores are ordered at random: over many draws the mean rank is the middle", () => {
  const random = seededRandom(5);
  const ranks = Array.from(
    { length: 4000 },
    () => ranksOfWanted(new Float64Array(10), { index: 0, wanted: [1], already: new Set() }, random)[0] as number,
  );
  expect(Math.min(...ranks)).toBe(1);
  expect(Math.max(...ranks)).toBe(9);
  expect(spread(ranks).mean).toBeCloseTo(5, 0);
});

test("hit@10, MRR and recall@10 by hand", () => {
  // Twelve others with scores 12, 11, …, 1; wanted are those of rank 3 and 11.
  const scores = [0, ...Array.from({ length: 12 }, (_, at) => 12 - at)];
  const queries = [{ index: 0, wanted: [3, 11], already: new Set<number>() }];
  expect(measure(queries, () => scores, seededRandom(1))).toEqual({ hit10: 1, mrr: 1 / 3, recall10: 1 / 2 });
});

test("a project is held out whole, and the order of the ties changes nothing", () => {
  const ties = Array.from({ length: 40 }, (_, at) => ({ ...tie(`a${at}`, `b${at}`), what: `project ${at % 10}` }));
  const held = (list: typeof ties) =>
    splitTies(list, 0.2, 1000)
      .heldOut.map(({ source }) => source)
      .sort();
  expect(held(ties)).toHaveLength(8);
  expect(new Set(splitTies(ties, 0.2, 1000).heldOut.map(({ what }) => what)).size).toBe(2);
  expect(held([...ties].reverse())).toEqual(held(ties));
});

test("a query wants only partners that training does not know", () => {
  const indexOf = new Map([
    ["a", 0],
    ["b", 1],
    ["c", 2],
  ]);
  expect(queriesOf([tie("a", "b")], [tie("a", "b"), tie("c", "a")], indexOf)).toEqual([
    { index: 0, wanted: [2], already: new Set([1]) },
    { index: 2, wanted: [0], already: new Set() },
  ]);
});
