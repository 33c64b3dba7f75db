import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { readOutlines } from "@maillage/engine/territory/outlines.js";
import { simplified, type Spot } from "@maillage/engine/territory/simplify.js";
import { outlinesFrom } from "@maillage/server/tables/outlines.js";
import { describe, expect, test } from "vitest";
import { root } from "../journeys/run-maillage.js";

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const feature = (properties: object, geometry: object) => ({ type: "Feature", properties, geometry });
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });

describe("outlines of a GeoJSON", () => {
  test("polygons, and every ring of several; what has no code or no border is passed over", () => {
    const read = readOutlines(
      collection(
        feature({ code: "9Z001", nom: "Vauclandre" }, { type: "Polygon", coordinates: [square] }),
        feature({ code: "9Z002" }, { type: "MultiPolygon", coordinates: [[square, square], [square]] }),
        feature({ nom: "no code" }, { type: "Polygon", coordinates: [square] }),
        feature({ code: "9Z003" }, { type: "Point", coordinates: [0, 0] }),
        feature({ code: "9Z004" }, { type: "Polygon", coordinates: [[[500, 0], ...square]] }),
      ),
    );
    expect(read?.map(({ code, name, rings }) => [code, name, rings.length])).toEqual([
      ["9Z001", "Vauclandre", 1],
      ["9Z002", "9Z002", 3],
    ]);
    expect(read?.[0]?.rings[0]?.[1]).toEqual({ lon: 1, lat: 0 });
  });
  test.each(["", "{", "[]", "null", "{}", collection(), '{"features":[null,1,{"properties":[],"geometry":3}]}'])(
    "%j has none",
    (text) => {
      expect(readOutlines(text)).toBeUndefined();
    },
  );
});

/** Distance from a point to a line, the slow way: to each of its segments, by many points of each. */
const away = ({ x, y }: Spot, line: readonly Spot[]): number =>
  Math.min(
    ...line.slice(1).flatMap((to, at) => {
      const from = line[at] as Spot;
      return Array.from({ length: 201 }, (_, step) =>
        Math.hypot(from.x + ((to.x - from.x) * step) / 200 - x, from.y + ((to.y - from.y) * step) / 200 - y),
      );
    }),
  );

test("a simplified line keeps its ends and leaves no point behind by more than it may", () => {
  const coordinate = fc.integer({ min: 0, max: 100 });
  const lines = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 25 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 20 }), (line, tolerance) => {
      const found = simplified(line, tolerance);
      expect([found[0], found.at(-1)]).toEqual([line[0], line.at(-1)]);
      const longest = 150 / 200;
      for (const point of line) expect(away(point, found)).toBeLessThanOrEqual(tolerance + longest);
    }),
    { numRuns: 60 },
  );
});

const real = join(root, "../shared/data/contours/communes-66-pyrenees-orientales.geojson.gz");

test.skipIf(!existsSync(real))("the communes of a real département are all there, a good deal lighter", () => {
  const found = outlinesFrom([real]);
  if ("unreadable" in found) throw new Error(found.unreadable);
  expect(found.outlines.length).toBe(226);
  const given = readOutlines(gunzipSync(readFileSync(real)).toString("utf8"));
  const corners = given?.flatMap(({ rings }) => rings).reduce((sum, { length }) => sum + length, 0) as number;
  const kept = found.outlines.flatMap(({ rings }) => rings).reduce((sum, { length }) => sum + length / 2, 0);
  expect(kept / corners).toBeLessThan(0.9);
  for (const ring of found.outlines.flatMap(({ rings }) => rings)) expect(ring.slice(0, 2)).toEqual(ring.slice(-2));
});
