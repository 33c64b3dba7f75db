import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Outlines } from "@maillage/server/answers/outlines.js";
import { outlinesFrom } from "@maillage/server/tables/outlines.js";
import { Value } from "typebox/value";
import { expect, onTestFinished, test } from "vitest";
import { runMaillage, temporaryFolder } from "../journeys/run-maillage.js";
import { openApp } from "./demo-app.js";

/** Made up, like the territory: a square of ten kilometres about the chief town of the demo. */
const square = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { code: "9Z001", nom: "Vauclandre" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [2.4, 46.47],
            [2.52, 46.47],
            [2.52, 46.57],
            [2.4, 46.57],
            [2.4, 46.47],
          ],
        ],
      },
    },
  ],
});

test("outlines are served in the plane of the map, once for who has them", async () => {
  const file = join(temporaryFolder(), "communes.geojson.gz");
  writeFileSync(file, gzipSync(square));
  const outlines = outlinesFrom([file]) as Outlines;
  const opened = await openApp([], { limits: { outlines } });
  onTestFinished(() => opened.close());
  const answer = await opened.ask("GET", "/outlines");
  const found = answer.json<Outlines>();
  expect([...Value.Errors(Outlines, found)]).toEqual([]);
  expect(found.outlines).toMatchObject([{ code: "9Z001", name: "Vauclandre" }]);
  const [ring = []] = found.outlines[0]?.rings ?? [];
  expect(ring).toHaveLength(10);
  // A thousandth of a degree of latitude is one unit.
  expect(ring.filter((_, at) => at % 2 === 1)).toEqual([46_470, 46_470, 46_570, 46_570, 46_470]);
  const again = await opened.ask("GET", "/outlines", { headers: { "if-none-match": String(answer.headers["etag"]) } });
  expect(again.statusCode).toBe(304);
});

test("none given, none served; what is no outline is refused before anything is listened to", async () => {
  const opened = await openApp([]);
  onTestFinished(() => opened.close());
  expect((await opened.ask("GET", "/outlines")).json()).toEqual({ outlines: [] });
  const folder = temporaryFolder();
  const file = join(folder, "communes.geojson");
  writeFileSync(file, "{}");
  const { code, stderr } = await runMaillage("serve", "--outlines", file, "--store", join(folder, "store"));
  expect(code).toBe(1);
  expect(stderr).toContain("aucun contour lisible");
});
