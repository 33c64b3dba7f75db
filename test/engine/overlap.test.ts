import { describe, expect, test } from "vitest";
import { dependences, fundingOverlap } from "@maillage/engine/overlap/funding.js";
import { overlapReporter } from "@maillage/engine/overlap/report.js";
import { volunteersOverlap, volunteersValue } from "@maillage/engine/overlap/volunteers.js";
import { directoryOf, tie } from "./fixtures.js";

const judo = { sectors: ["011010"], publics: ["enfants"], text: "judo" };

describe("volunteers", () => {
  const directory = directoryOf([
    { id: "here", commune: "01001", ...judo },
    { id: "street", commune: "01001", ...judo },
    { id: "next", commune: "01002", ...judo },
    { id: "hundred-km", commune: "02001", ...judo },
    { id: "chess", commune: "01001", sectors: ["007040"], text: "échecs" },
    { id: "coded", commune: "01001", sectors: ["011010"], text: "" },
    {
      id: "multi",
      commune: "01001",
      sectors: ["011010"],
      publics: ["enfants", "seniors"],
      text: "judo tennis karaté",
    },
    { id: "other-age", commune: "01001", ...judo, publics: ["seniors"] },
    { id: "departmental", commune: "01001", name: "Judo départemental", ...judo },
    { id: "committee", commune: "01001", kind: "network", ...judo },
    { id: "second-committee", commune: "01001", kind: "network", ...judo },
    { id: "hall", commune: "01001", kind: "authority", ...judo },
    { id: "asleep", commune: "01001", dormant: "plus de nouvelles", ...judo },
    { id: "staff", commune: "01001", name: "Judo club du personnel de l'hôpital", ...judo },
    { id: "staff-too", commune: "01001", ...judo, text: "judo entre les membres du personnel" },
    { id: "personal", commune: "01001", ...judo, text: "judo pour ses distractions personnelles" },
    { id: "nowhere", ...judo },
  ]);
  const overlap = (a: string, b: string) =>
    volunteersOverlap(directory, directory.indexOf.get(a) as number, directory.indexOf.get(b) as number);
  const value = (a: string, b: string) => overlap(a, b).value;

  test("a twin in the same street overlaps whole, more than one next door, and more than one 100 km away", () => {
    expect(value("here", "street")).toBeCloseTo(1, 12);
    // Two basins of 8 km, 11.1195 km apart: e^(−d² / (2 × (64 + 64))).
    expect(value("here", "next")).toBeCloseTo(Math.exp(-(11.1195 ** 2) / 256), 4);
    expect(value("here", "hundred-km")).toBeLessThan(1e-9);
    expect(["street", "next", "hundred-km"].map((id) => overlap("here", id).level)).toEqual(["high", "high", "none"]);
  });
  test("another activity in the same street is no shared ground, whatever the public", () => {
    expect(overlap("here", "chess").level).toBe("none");
  });
  test("a wide niche covers a narrow one more than the reverse", () => {
    expect(value("here", "multi")).toBeGreaterThan(value("multi", "here") as number);
    expect(value("here", "departmental")).toBeGreaterThan(value("departmental", "here") as number);
  });
  test("publics that were told and differ share no ground; told on one side only, they count as shared", () => {
    expect(value("here", "other-age")).toBe(0);
    expect(overlap("here", "coded").coverage.code).toBe("volunteers.publics-unknown");
  });
  test("a code without words is never more than a medium ground", () => {
    expect(overlap("here", "coded")).toMatchObject({
      value: 0.45,
      level: "medium",
      coverage: { figures: { words: 0 } },
    });
  });
  test.each([
    ["hall", "none-sought"],
    ["committee", "gathers"],
    ["asleep", "dormant"],
    ["staff", "closed"],
    ["staff-too", "closed"],
  ])("%s draws on nobody's people: %s", (id, why) => {
    for (const pair of [overlap("here", id), overlap(id, "here")])
      expect(pair).toMatchObject({ value: 0, level: "none", coverage: { code: `volunteers.${why}` } });
  });
  test("two committees may share ground, and words that resemble those of a closed circle close nothing", () => {
    expect(value("committee", "second-committee")).toBeCloseTo(1, 12);
    expect(overlap("here", "personal").coverage.code).toBe("volunteers.full");
  });
  test("a member of a network shares no ground with it", () => {
    const tied = directoryOf(
      [
        { id: "club", commune: "01001", ...judo },
        { id: "house", commune: "01001", ...judo },
      ],
      [tie("club", "house", "membership")],
    );
    expect(volunteersOverlap(tied, 0, 1).coverage.code).toBe("volunteers.gathers");
    expect(volunteersOverlap(tied, 1, 0).coverage.code).toBe("volunteers.gathers");
  });
  test("without a place the engine abstains, and says so", () => {
    expect(overlap("here", "nowhere")).toMatchObject({
      value: undefined,
      level: "unknown",
      coverage: { code: "volunteers.blind" },
    });
  });
  test("the value alone is the value of the whole", () => {
    const all = [...directory.indexOf.values()];
    for (const a of all)
      for (const b of all)
        if (a !== b) expect(volunteersValue(directory, a, b)).toBe(volunteersOverlap(directory, a, b).value);
  });
});

describe("funding", () => {
  const directory = directoryOf(
    [
      { id: "a", commune: "01001", ...judo },
      { id: "b", commune: "01001", ...judo },
      { id: "c", commune: "01001", ...judo },
      { id: "town", kind: "authority" },
      { id: "state", kind: "authority" },
    ],
    [tie("town", "a", "funding", 3000), tie("state", "a", "funding", 1000), tie("town", "b", "funding", 500)],
  );
  const known = dependences(directory);
  const overlap = (a: string, b: string) =>
    fundingOverlap(directory, known, directory.indexOf.get(a) as number, directory.indexOf.get(b) as number);

  test("observed: Σ p_a p_b / Σ p_a², at most 1", () => {
    // a depends on the town for 3/4 and on the State for 1/4; b on the town alone.
    // a ← b: (3/4 × 1) / (9/16 + 1/16) = 1.2, at most 1. b ← a: (1 × 3/4) / 1 = 3/4.
    expect(overlap("a", "b").value).toBe(1);
    expect(overlap("b", "a").value).toBeCloseTo(0.75, 12);
    expect(overlap("b", "a").evidence[0]?.organisations).toHaveLength(1);
    expect(overlap("a", "b").coverage).toEqual({
      code: "funding.observed",
      figures: { mine: 2, theirs: 1, common: 1 },
    });
  });
  test("estimated where grants are not known on both sides, and never `high`", () => {
    expect(overlap("a", "c")).toMatchObject({ level: "medium", coverage: { code: "funding.estimated" } });
    expect(overlap("a", "c").value).toBeLessThan(0.5);
  });
  test("density adds up: overlap and room are the number compared", () => {
    const { density } = overlapReporter(directory).report(0, 5, (b) => b !== 0);
    expect(density.compared).toBe(2);
    expect(density.overlap + density.nonOverlap).toBeCloseTo(2, 12);
    expect(density.overlap).toBeCloseTo(2, 12);
  });
});
