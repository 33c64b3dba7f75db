import { describe, expect, test } from "vitest";
import { distinctiveFeatures, logOddsScore } from "@maillage/engine/network/communities/names.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { plantedIn } from "./graphs.js";

describe("log-odds", () => {
  test("worked by hand", () => {
    // 30 of 100 here, 20 of 400 elsewhere: α = 50 × 50/500 = 5. Odds 35/115 and 25/425; √(1/35 + 1/25) = 0.261861.
    const expected = Math.log(35 / 115 / (25 / 425)) / 0.26186146828319085;
    expect(logOddsScore(30, 100, 20, 400)).toBeCloseTo(expected, 10);
    expect(expected).toBeCloseTo(6.2768, 3);
  });

  test("is 0 where shares are the same, and turns its sign with the sides", () => {
    expect(logOddsScore(10, 50, 40, 200)).toBeCloseTo(0, 12);
    expect(logOddsScore(30, 100, 20, 400)).toBeCloseTo(-logOddsScore(20, 400, 30, 100), 12);
  });
});

describe("a community is named by what sets it apart", () => {
  const columns = [
    { type: "sector", byNode: Array.from({ length: 20 }, () => ["sport"]) },
    { type: "public", byNode: Array.from({ length: 20 }, (_, node) => [node < 10 ? "seniors" : "enfants"]) },
    { type: "word", byNode: Array.from({ length: 20 }, (_, node) => (node === 0 ? ["hapax"] : ["club"])) },
  ];

  test("not by what all have, nor by what one member has", () => {
    const [first, second] = distinctiveFeatures(columns, plantedIn(2, 10), 3);
    expect(first).toMatchObject([{ feature: "public:seniors", inside: 10, outside: 0 }]);
    expect(second?.map(({ feature }) => feature)).toEqual(["public:enfants"]);
  });

  test("finds the planted word among common ones", () => {
    const [groups, size] = [6, 30];
    const random = seededRandom(4);
    const byNode = Array.from({ length: groups * size }, (_, node) => [
      ...Array.from({ length: 5 }, () => `common${Math.floor(random() ** 2 * 40)}`),
      ...(random() < 0.5 ? [`planted${Math.floor(node / size)}`] : []),
      // Anybody may use the word of another group.
      ...(random() < 0.1 ? [`planted${Math.floor(random() * groups)}`] : []),
    ]);
    const found = distinctiveFeatures([{ type: "word", byNode }], plantedIn(groups, size), 3);
    expect(found.map((list) => list[0]?.feature)).toEqual(
      Array.from({ length: groups }, (_, at) => `word:planted${at}`),
    );
    for (const list of found)
      for (let at = 1; at < list.length; at++) expect(list[at]?.z).toBeLessThanOrEqual(list[at - 1]?.z ?? 0);
  });

  test("a sector weighs the same however many words the texts have", () => {
    const sector = { type: "sector", byNode: Array.from({ length: 20 }, (_, node) => [node < 10 ? "a" : "b"]) };
    const words = {
      type: "word",
      byNode: Array.from({ length: 20 }, (_, node) => Array.from({ length: node < 10 ? 40 : 1 }, (__, at) => `w${at}`)),
    };
    const scores = [[sector], [sector, words]].map((columnsOf) =>
      distinctiveFeatures(columnsOf, plantedIn(2, 10), 100)[1]?.find(({ feature }) => feature === "sector:b"),
    );
    expect(scores[0]?.z).toBeGreaterThan(1.96);
    expect(scores[1]).toEqual(scores[0]);
  });

  test("a feature named twice by a node counts once; ties are broken by feature; little or nothing works", () => {
    const byNode = Array.from({ length: 20 }, (_, node) => (node < 10 ? ["b", "a", "b"] : ["c", "d"]));
    const [first] = distinctiveFeatures([{ type: "word", byNode }], plantedIn(2, 10), 5);
    expect(first?.map(({ feature, inside }) => [feature, inside])).toEqual([
      ["word:a", 10],
      ["word:b", 10],
    ]);
    expect(distinctiveFeatures(columns, new Int32Array(), 3)).toEqual([]);
    expect(distinctiveFeatures(columns, new Int32Array(20), 3)).toEqual([[]]);
    expect(distinctiveFeatures([], plantedIn(2, 1), 3)).toEqual([[], []]);
    expect(distinctiveFeatures([{ type: "word", byNode: [] }], plantedIn(2, 1), 3)).toEqual([[], []]);
  });
});
