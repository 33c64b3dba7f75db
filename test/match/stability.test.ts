import { chanceMeans } from "@maillage/engine/match/chance.js";
import { openMatching } from "@maillage/engine/match/matching.js";
import { createScorer } from "@maillage/engine/match/scorer.js";
import { openSearch } from "@maillage/engine/match/search/branch-and-bound.js";
import { poolOf, rankStability } from "@maillage/engine/match/stability.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import type { Intent } from "@maillage/engine/match/intent.js";
import { expect, test } from "vitest";
import { generateDirectory } from "../bench/generate.js";
import { intentOf } from "./compare-searches.js";

const matching = openMatching(generateDirectory(400, 5, { communes: 6 }));
const search = openSearch(matching);
const meet = readTables().intents[0] as Intent;
function stabilityFor(intent: Intent, a: number, top: number, seed = 1) {
  const query = createScorer(matching, intent, chanceMeans(matching, intent.options, 1)).from(a);
  return rankStability(
    query,
    search(query, poolOf * top, (b) => b !== a),
    { top, seed },
  );
}

test("every draw fills the list: the shares sum to its length", () => {
  for (const a of [0, 7, 99]) {
    const shares = [...stabilityFor(meet, a, 8).values()];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(8, 9);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});

test("where one dimension decides alone, no draw changes anything", () => {
  expect(new Set(stabilityFor(intentOf({ sector: 1000 }), 3, 5).values())).toEqual(new Set([0, 1]));
});

test("the first of a list stays more often than those beyond its end; the same seed gives the same shares", () => {
  const averages = [10, 20, 30, 40, 50].map((a) => {
    const shares = [...stabilityFor(meet, a, 5).values()];
    return { first: shares[0] ?? 0, beyond: Math.max(...shares.slice(5)) };
  });
  for (const { first, beyond } of averages) expect(first).toBeGreaterThanOrEqual(beyond);
  expect(stabilityFor(meet, 10, 5)).toEqual(stabilityFor(meet, 10, 5));
});
