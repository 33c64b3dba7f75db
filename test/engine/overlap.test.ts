import { describe, expect, test } from "vitest";
import { dependences, fundingOverlap } from "@maillage/engine/overlap/funding.js";
import { overlapReporter } from "@maillage/engine/overlap/report.js";
import { volunteersOverlap } from "@maillage/engine/overlap/volunteers.js";
import { directoryOf, tie } from "./fixtures.js";

const judo = { sectors: ["011010"], publics: ["enfants"], text: "judo" };

describe("volunteers", () => {
  const directory = directoryOf([
    { id: "here", commune: "01001", ...judo },
    { id: "street", commune: "01001", ...judo },
    { id: "next", commune: "01002", ...judo },
    { id: "hundred-km", commune: "02001", ...judo },
    {
      id: "multi",
      commune: "01001",
      sectors: ["011010", "011125"],
      publics: ["enfants", "seniors"],
      text: "judo tennis",
    },
    { id: "departmental", commune: "01001", name: "Comité départemental", ...judo },
    { id: "blind", sectors: ["011010"], commune: "01001", text: "" },
    { id: "nowhere", ...judo },
  ]);
  const value = (a: string, b: string) =>
    volunteersOverlap(directory, directory.indexOf.get(a) as number, directory.indexOf.get(b) as number).value;

  test("a twin in the same street overlaps whole, more than one next door, and more than one 100 km away", () => {
    expect(value("here", "street")).toBeCloseTo(1, 12);
    // Two basins of 5 km, 11.1195 km apart: e^(−d² / (2 × (25 + 25))).
    expect(value("here", "next")).toBeCloseTo(Math.exp(-(11.1195 ** 2) / 100), 4);
    expect(value("here", "hundred-km")).toBeLessThan(1e-9);
  });
  test("a wide niche covers a narrow one more than the reverse", () => {
    expect(value("here", "multi")).toBeGreaterThan(value("multi", "here") as number);
    expect(value("here", "departmental")).toBeGreaterThan(value("departmental", "here") as number);
  });
  test("without a place the engine abstains, and says so", () => {
    const overlap = volunteersOverlap(
      directory,
      directory.indexOf.get("here") as number,
      directory.indexOf.get("nowhere") as number,
    );
    expect(overlap).toMatchObject({ value: undefined, level: "unknown", coverage: { code: "volunteers.blind" } });
  });
  test("unknown publics count as shared, and the coverage says so", () => {
    const overlap = volunteersOverlap(
      directory,
      directory.indexOf.get("here") as number,
      directory.indexOf.get("blind") as number,
    );
    expect(overlap.coverage.code).toBe("volunteers.publics-unknown");
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
    expect(overlap("b", "a").evidence[0]?.names).toEqual([""]);
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
