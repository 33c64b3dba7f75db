import { describe, expect, test } from "vitest";
import type { Directory } from "@maillage/engine/directory/directory.js";
import { bridgeFrom, gateFrom } from "@maillage/engine/match/gates.js";
import { chanceMeans } from "@maillage/engine/match/chance.js";
import { openMatching } from "@maillage/engine/match/matching.js";
import { askEveryone } from "@maillage/engine/match/search/asking-everyone.js";
import { createScorer } from "@maillage/engine/match/scorer.js";
import { openSearch } from "@maillage/engine/match/search/branch-and-bound.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import type { Intent } from "@maillage/engine/match/intent.js";
import { generateDirectory } from "../bench/generate.js";

const weights = (sector: number, territory: number, people: number, complementarity: number, ties: number): Intent => ({
  id: "weights",
  label: "",
  labelEn: "",
  weights: { sector, territory, public: people, complementarity, ties },
  options: { publicMode: "shared" },
});

/** The intents of the table, then weights that put all on one or two dimensions. */
const intents: readonly Intent[] = [
  ...readTables().intents,
  weights(1000, 0, 0, 0, 0),
  weights(0, 1000, 0, 0, 0),
  weights(0, 0, 1000, 0, 0),
  weights(0, 0, 0, 1000, 0),
  weights(0, 0, 0, 0, 1000),
  weights(800, 50, 50, 50, 50),
  weights(500, 0, 0, 0, 500),
];

/** Compares the fast search with the slow one for queries drawn with a seed; returns how many were compared. */
function compare(directory: Directory, queries: number, seed: number): number {
  const random = seededRandom(seed);
  let compared = 0;
  const matching = openMatching(directory);
  const search = openSearch(matching);
  for (const intent of intents) {
    const scorer = createScorer(matching, intent, chanceMeans(matching, intent.options, 1));
    for (let query = 0; query < queries; query++) {
      const a = Math.floor(random() * directory.size);
      const k = 1 + Math.floor(random() * 15);
      const open = gateFrom(directory, a, {
        ...(random() < 0.3 ? { within: 5 + random() * 60 } : {}),
        ...(random() < 0.5 ? { sensitive: true } : {}),
      });
      const bridge = bridgeFrom(matching, a);
      const gate = random() < 0.4 ? (b: number) => open(b) && bridge(b) : open;
      const asked = scorer.from(a);
      expect(search(asked, k, gate), `${intent.id} ${a}`).toEqual(askEveryone(asked, k, gate));
      compared++;
    }
  }
  return compared;
}

describe("the fast search gives what asking everyone gives, to the last tie", () => {
  test.each([0, 1, 2, 3, 4, 5])("among 150 organisations of three communes, seed %i", (seed) => {
    expect(compare(generateDirectory(150, seed, { communes: 3 }), 60, seed)).toBe(60 * intents.length);
  });

  test("among 3,000 organisations", () => {
    expect(compare(generateDirectory(3000, 7), 60, 7)).toBe(60 * intents.length);
  });

  test.each([1, 2, 3])("among %i organisations", (size) => {
    expect(compare(generateDirectory(size, 3), 5, 3)).toBe(5 * intents.length);
  });
});
