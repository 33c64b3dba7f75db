import { describe, expect, test } from "vitest";
import { buildNetwork, coFunding, projected, subnetwork } from "@maillage/engine/network/build.js";
import { diagnose } from "@maillage/engine/network/diagnosis.js";
import { locationQuotient } from "@maillage/engine/network/presence.js";
import { readTerritory } from "@maillage/engine/territory/territory.js";
import { directoryOf, tie } from "../engine/fixtures.js";

test("location quotient and its interval, worked by hand", () => {
  // 20 of 100 here, 30 of 300 there: 0.2 / 0.1 = 2. Spread 1.959964 × √(1/20 − 1/100 + 1/30 − 1/300) = 1.959964 × √0.07.
  const found = locationQuotient(20, 100, 30, 300);
  expect(found?.value).toBeCloseTo(2, 12);
  expect(found?.low).toBeCloseTo(2 * Math.exp(-1.959964 * Math.sqrt(0.07)), 9);
  expect(found?.high).toBeCloseTo(2 * Math.exp(1.959964 * Math.sqrt(0.07)), 9);
  expect(locationQuotient(0, 100, 30, 300)).toBeUndefined();
});

const directory = directoryOf(
  [
    { id: "a", commune: "01001", sectors: ["011125"] },
    { id: "b", commune: "01001", sectors: ["011125"] },
    { id: "c", commune: "01002", sectors: ["011010"] },
    { id: "d", commune: "02001", sectors: ["006030"] },
    { id: "e", commune: "01002" },
    { id: "f", commune: "02001" },
  ],
  [tie("a", "c"), tie("b", "c"), tie("c", "d"), tie("f", "a", "funding"), tie("f", "b", "funding")],
);
const network = buildNetwork(directory, [{ source: "a", target: "b", weight: 0.5, kept: "mutual" }]);
const read = readTerritory(directory.gazetteer, "01001,01002");
if ("unknown" in read) throw new Error("unknown territory");
const { territory } = read;
const communeAt = (index: number) => directory.organisations[index]?.commune?.value;
const inside = subnetwork(network, (index) => territory.has(communeAt(index)));

describe("a territory", () => {
  test("is cut out with its boundary told", () => {
    expect(inside.ids).toEqual(["a", "b", "c", "e"]);
    expect(inside.boundary).toEqual({ membership: 0, funding: 2, cooperation: 1, affinity: 0 });
    expect(inside.edges.map(({ kind, source, target }) => [kind, inside.ids[source], inside.ids[target]])).toEqual([
      ["cooperation", "a", "c"],
      ["cooperation", "b", "c"],
      ["affinity", "a", "b"],
    ]);
  });

  test("is diagnosed: who is alone, what leaves, what nobody covers", () => {
    const found = diagnose(inside, territory, [3, 5], 1);
    expect(found.organisations).toBe(4);
    expect(found.isolated.map((node) => inside.ids[node])).toEqual(["e"]);
    expect(found.leaving).toEqual({ membership: undefined, funding: 1, cooperation: 1 / 3, affinity: 0 });
    expect(found.uncovered.communes).toEqual([]);
    expect(found.uncovered.publics).toContain("seniors");
    expect(found.sectors).toEqual([
      { id: "006000", count: 0, reference: 1 },
      { id: "011000", count: 3, reference: 0 },
    ]);
    expect(found.bridges).toEqual([]);
  });

  test("that does not exist is told by its code", () => {
    expect(readTerritory(directory.gazetteer, "01001, 77777")).toEqual({ unknown: ["77777"] });
  });
});

test("projections keep what is known and what was worked out apart", () => {
  const edges = (projection: "all" | "declared" | "affinity") => projected(network, projection).size;
  // a–c, b–c, c–d, f–a, f–b are known, a–b was worked out.
  expect([edges("all"), edges("declared"), edges("affinity")]).toEqual([6, 5, 1]);
});

test("beneficiaries of one funder are linked, each funder sharing one unit among them", () => {
  const graph = coFunding(network);
  // f funds a and b: 1 / (2 − 1).
  expect(graph.size).toBe(1);
  expect([...graph.weights]).toEqual([1, 1]);
  expect(coFunding(network, 1).size).toBe(0);
});
