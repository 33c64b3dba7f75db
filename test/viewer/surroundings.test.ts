import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surroundingsOf } from "@maillage/viewer/look/surroundings.js";

const vauclandre = { commune: "9Z001", lat: 46.52, lon: 2.46 };

describe("a map without a map", () => {
  test("one degree north is 111 km, organisations of one place share a spot", () => {
    const there = { commune: "9Z002", place: "Là", lat: 47.52, lon: 2.46 };
    const { spots, rings, reach } = surroundingsOf(vauclandre, [
      { id: "a", ...there },
      { id: "b", ...there },
    ]);
    expect(spots).toHaveLength(1);
    expect(spots[0]).toMatchObject({ place: "Là", ids: ["a", "b"], east: 0 });
    expect(spots[0]?.north).toBeCloseTo(111.2, 1);
    expect(rings).toEqual([50, 100, 200]);
    expect(reach).toBeGreaterThan(200);
  });
  test("those of the same commune stand in the middle, wherever they are in it", () => {
    const { spots } = surroundingsOf(vauclandre, [{ ...vauclandre, id: "a", place: "Vauclandre", lat: 46.6 }]);
    expect(spots[0]).toMatchObject({ east: 0, north: 0, km: 0 });
  });
  test("everybody stands inside, the nearest first", () => {
    const points = fc.array(
      fc.record({
        id: fc.string(),
        commune: fc.string(),
        place: fc.string(),
        lat: fc.double({ min: 42, max: 51, noNaN: true }),
        lon: fc.double({ min: -4, max: 8, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(points, (others) => {
        const { spots, reach } = surroundingsOf(vauclandre, others);
        expect(spots.flatMap(({ ids }) => ids)).toHaveLength(others.length);
        spots.forEach(({ km }, at) => {
          expect(km).toBeLessThanOrEqual(reach);
          expect(km).toBeGreaterThanOrEqual(spots[at - 1]?.km ?? 0);
        });
      }),
    );
  });
});
