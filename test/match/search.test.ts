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

  test.each([1, 2, 3])("among %i organisations", (size) => {
    const compared = compareSearches(generateDirectory(size, 3), { intents, queries: 5, seed: 3 });
    expect(compared).toEqual({ asked: 5 * intents.length, differences: [] });
  });
});
