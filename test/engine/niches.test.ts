import { crowdedNiches, nichesOf, pairsOf } from "@maillage/engine/overlap/niches.js";
import { overlapReporter } from "@maillage/engine/overlap/report.js";
import { expect, test } from "vitest";
import { directoryOf } from "./fixtures.js";

const sport = "011000";
const culture = "006000";
const directory = directoryOf([
  ...["a", "b", "c"].map((id) => ({ id, sectors: ["011010"], commune: "01001", text: "football" })),
  { id: "d", sectors: ["006010"], commune: "01001" },
  { id: "e", sectors: ["006010"], commune: "01002" },
  { id: "f", sectors: ["040000"], commune: "01002" },
  { id: "g", commune: "01002" },
  { id: "h", sectors: ["006010", "011010"] },
]);
const all = [...directory.organisations.keys()];
const communeOf = (index: number) => directory.organisations[index]?.commune?.value;

test("a niche is compared with what independence gives; sensitive, unplaced and uncoded ones count in none", () => {
  const { families, areas, niches, organisations } = nichesOf(directory, all, communeOf);
  expect([families, areas, organisations]).toEqual([[sport, culture], ["01001", "01002"], 5]);
  // Five organisations: three of sport, all among the four of 01001.
  expect(niches.find(({ family }) => family === sport)).toEqual({
    family: sport,
    area: "01001",
    members: [0, 1, 2],
    expected: (3 * 4) / 5,
    z: (3 - 12 / 5) / Math.sqrt(12 / 5),
  });
  expect(niches).toHaveLength(3);
  expect(niches.reduce((sum, { members }) => sum + members.length, 0)).toBe(5);
});

test("a niche is crowded by four who do the same and stand out; the town hall that does it too counts nowhere", () => {
  const clubs = ["01001", "01001", "01001", "01001", "01001", "01002"].map((commune, at) => ({
    id: `club${at}`,
    commune,
    sectors: ["011010"],
  }));
  const others = Array.from({ length: 40 }, (_, at) => ({ id: `other${at}`, commune: "01002", sectors: ["006010"] }));
  const halls = ["hall1", "hall2"].map((id) => ({
    id,
    kind: "authority" as const,
    commune: "01001",
    sectors: ["011010"],
  }));
  const unknown = ["x", "y"].map((id) => ({ id, commune: "01001" }));
  const crowd = directoryOf([...clubs, ...others, ...halls, ...unknown]);
  const indices = [...crowd.organisations.keys()];
  const found = nichesOf(crowd, indices, (index) => crowd.organisations[index]?.commune?.value);
  expect(found.organisations).toBe(46);
  // Six of sport, five in 01001, of 46.
  const expected = (6 * 5) / 46;
  expect(crowdedNiches(found)).toEqual([
    { family: sport, area: "01001", members: [0, 1, 2, 3, 4], expected, z: (5 - expected) / Math.sqrt(expected) },
  ]);
  expect(crowdedNiches({ ...found, niches: found.niches.filter(({ members }) => members.length < 4) })).toEqual([]);
});

test("pairs that share the most come first, each once, both ways told", () => {
  const { pair } = overlapReporter(directory);
  const pairs = pairsOf([0, 1, 2, 3], pair, 4);
  expect(pairs).toHaveLength(4);
  expect(pairs.slice(0, 3).map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(pairs[0]?.volunteers[0]).toEqual(pair(0, 1).volunteers);
  expect(pairs[0]?.volunteers[1]).toEqual(pair(1, 0).volunteers);
});

test("pairs that share a funder do not hide those that share volunteers", () => {
  const shared = (value: number) =>
    ({ value, level: "high", evidence: [], coverage: { code: "volunteers.full", figures: {} } }) as const;
  // Everybody shares its funder whole; only the last two share volunteers, and not wholly.
  const members = [...Array.from({ length: 12 }).keys()];
  const pair = (a: number, b: number) => ({ volunteers: shared(a + b === 21 ? 0.8 : 0), funding: shared(1) });
  const pairs = pairsOf(members, pair, 6);
  expect(pairs).toHaveLength(6);
  expect(pairs.filter(({ volunteers }) => volunteers[0].value === 0.8)).toMatchObject([{ a: 10, b: 11 }]);
  expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(6);
});
