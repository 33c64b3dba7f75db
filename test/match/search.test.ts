import { seededRandom } from "@maillage/engine/arrays/random.js";
import type { WordVectors } from "@maillage/engine/text/embedding.js";
import { describe, expect, test } from "vitest";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { generateDirectory } from "../bench/generate.js";
import { compareSearches, intentOf } from "./compare-searches.js";

const weights = (sector: number, territory: number, people: number, complementarity: number, ties: number) =>
  intentOf({ sector, territory, public: people, complementarity, ties });

/** The intents of the table, then weights that put all on one or two dimensions. */
const intents = [
  ...readTables().intents,
  weights(1000, 0, 0, 0, 0),
  weights(0, 1000, 0, 0, 0),
  weights(0, 0, 1000, 0, 0),
  weights(0, 0, 0, 1000, 0),
  weights(0, 0, 0, 0, 1000),
  weights(800, 50, 50, 50, 50),
  weights(500, 0, 0, 0, 500),
];

/** Vectors of the words that generated texts hold, in directions drawn; the rarer a word, the more it weighs, 0 to 8. */
function learnedWords(seed: number): WordVectors {
  const random = seededRandom(seed);
  const terms = Array.from({ length: 3000 }, (_, word) => `w${word}`);
  return {
    dimensions: 40,
    terms,
    weights: Float64Array.from(terms, (_, word) => Math.log(1 + word)),
    values: Int8Array.from({ length: 40 * terms.length }, () => Math.round(200 * (random() - 0.5))),
  };
}

describe("the fast search gives what asking everyone gives, to the last tie", () => {
  test.each([0, 1, 2, 3, 4, 5])("among 150 organisations of three communes, seed %i", (seed) => {
    const directory = generateDirectory(150, seed, { communes: 3 });
    const compared = compareSearches(directory, { intents, queries: 60, seed });
    expect(compared).toEqual({ asked: 60 * intents.length, differences: [] });
  });

  test("among 3,000 organisations", () => {
    const compared = compareSearches(generateDirectory(3000, 7), { intents, queries: 60, seed: 7 });
    expect(compared).toEqual({ asked: 60 * intents.length, differences: [] });
  });

  test.each([0, 1, 2])("by words that vectors know, common and rare ones, seed %i", (seed) => {
    const directory = generateDirectory(600, seed, { communes: 8, learned: learnedWords(seed) });
    const compared = compareSearches(directory, { intents, queries: 60, seed });
    expect(compared).toEqual({ asked: 60 * intents.length, differences: [] });
  });

  test.each([1, 2, 3])("among %i organisations", (size) => {
    const compared = compareSearches(generateDirectory(size, 3), { intents, queries: 5, seed: 3 });
    expect(compared).toEqual({ asked: 5 * intents.length, differences: [] });
  });
});
