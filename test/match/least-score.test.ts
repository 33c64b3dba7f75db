import { chanceMeans } from "@maillage/engine/match/chance.js";
import type { Intent } from "@maillage/engine/match/intent.js";
import { openMatching } from "@maillage/engine/match/matching.js";
import { rankPartners } from "@maillage/engine/match/partners.js";
import { createScorer } from "@maillage/engine/match/scorer.js";
import { openSearch } from "@maillage/engine/match/search/branch-and-bound.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { expect, test } from "vitest";
import { generateDirectory } from "../bench/generate.js";
import { directoryOf } from "../engine/fixtures.js";
import { intentOf } from "./compare-searches.js";

const matching = openMatching(generateDirectory(400, 5, { communes: 6 }));
const search = openSearch(matching);
const meet = readTables().intents[0] as Intent;

const queryOf = (intent: Intent, a: number) =>
  createScorer(matching, intent, chanceMeans(matching, intent.options, 1)).from(a);
const ranked = (least: number, a: number) => rankPartners(queryOf({ ...meet, least }, a), 10, {}, search);
const indices = (list: readonly { readonly index: number }[]) => list.map(({ index }) => index);

test("what falls short of the least score comes after, in the order it had; nobody is lost", () => {
  for (const a of [0, 7, 99]) {
    const whole = ranked(0, a);
    expect(whole.unsure).toEqual([]);
    const least = whole.close[4]?.score ?? 0;
    const cut = ranked(least, a);
    expect(cut.close.every(({ score }) => score >= least)).toBe(true);
    expect(cut.unsure.every(({ score }) => score < least)).toBe(true);
    const bridges = new Set(indices(cut.bridging));
    expect([...indices(cut.close), ...indices(cut.unsure)]).toEqual(
      indices(whole.close).filter((index) => !bridges.has(index)),
    );
  }
});

test("above the best score nobody is close, and what is of another world may still be a bridge, told once", () => {
  const { close, unsure, bridging } = ranked(1, 7);
  expect(close).toEqual([]);
  expect(unsure.length).toBeGreaterThan(0);
  expect(indices(unsure).filter((index) => indices(bridging).includes(index))).toEqual([]);
});

test("what is asked for is what weighs and is not known", () => {
  const directory = directoryOf([
    { id: "mute" },
    { id: "placed", commune: "01001", sectors: ["011010"], publics: ["enfants"] },
  ]);
  const small = openMatching(directory);
  const intent = intentOf({ sector: 500, territory: 300, public: 150, ties: 50 });
  const missing = (id: string) =>
    createScorer(small, intent, chanceMeans(small, intent.options, 1))
      .from(directory.indexOf.get(id) as number)
      .missing();
  expect(missing("mute")).toEqual(["sector", "territory", "public"]);
  expect(missing("placed")).toEqual([]);
});

test("weights that nobody graded have no least score", () => {
  expect(readTables().intents.map(({ id, least }) => [id, least > 0])).toEqual(
    readTables().intents.map(({ id }) => [id, id === "meet"]),
  );
});
