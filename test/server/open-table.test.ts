import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Problem } from "@maillage/engine/model/problem.js";
import { openTable } from "@maillage/server/files/open-table.js";
import { temporaryFolder } from "../journeys/run-maillage.js";

/** Writes a file, opens it, reads it to its end. */
async function opened(name: string, content: string | Buffer) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  const table = await openTable(path);
  const rows = [];
  const problems: Problem[] = [];
  for await (const row of table.rows((problem) => problems.push(problem))) rows.push(row.cells);
  return { header: table.header, rows, problems, count: table.count(), hash: table.hash() };
}

describe("JSON", () => {
  const list = [
    { id: 1, nom: "Le Lavoir", ouvert: true },
    { id: 2, publics: ["Femmes", "Jeunes"], nom: null, point: { lat: 46, of: { itself: true } } },
  ];
  const rows = [
    ["1", "Le Lavoir", "true", "", "", ""],
    ["2", "", "", "Femmes|Jeunes", "46", "true"],
  ];
  test("a list of objects is a table: every key a column, nested ones by their path, in the order in which they are met", async () => {
    const table = await opened("lieux.json", JSON.stringify(list));
    const header = ["id", "nom", "ouvert", "publics", "point.lat", "point.of.itself"];
    expect(table).toMatchObject({ header, rows, problems: [], count: 2 });
  });
  test("indented, with a mark, zipped, inside an object: the same table", async () => {
    const texts = [
      JSON.stringify(list, null, 2),
      `\uFEFF${JSON.stringify(list)}`,
      JSON.stringify({ total: 2, data: list }),
    ];
    for (const text of texts) expect((await opened("lieux.json", text)).rows).toEqual(rows);
    const zipped = await opened("lieux.json.gz", gzipSync(JSON.stringify(list)));
    expect(zipped.rows).toEqual(rows);
    expect(zipped.hash).toMatch(/^[0-9a-f]{64}$/);
  });
  test("features of GeoJSON are their properties and their point; another shape has no point", async () => {
    const square = [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ];
    const features = [
      { type: "Feature", geometry: { type: "Point", coordinates: [2.89, 42.69] }, properties: { nom: "Le Lavoir" } },
      {
        type: "Feature",
        geometry: { type: "Polygon", coordinates: square },
        properties: { nom: "Le Pré", a: { b: 1 } },
      },
      { type: "Feature", geometry: null, properties: { nom: "Nulle part" } },
    ];
    const table = await opened("lieux.geojson", JSON.stringify({ type: "FeatureCollection", features }));
    expect(table).toMatchObject({
      header: ["longitude", "latitude", "nom", "a.b"],
      rows: [
        ["2.89", "42.69", "Le Lavoir", ""],
        ["", "", "Le Pré", "1"],
        ["", "", "Nulle part", ""],
      ],
    });
  });
  test.each([
    ["cut short", '[{"id": 1}, {"id"', "unreadable"],
    ["a list of nothing", "[]", "empty"],
    ["without a list", '{"id": 1}', "unreadable"],
    ["cut short inside its zip", gzipSync(`[{"id": 1}${",{}".repeat(1e6)}]`).subarray(0, 800), "unreadable"],
  ])("%s is refused", async (_name, text, reason) => {
    await expect(opened("lieux.json", text)).rejects.toMatchObject({ name: "RefusedFile", reason });
  });
});

describe("columns without a name at the end", () => {
  test("one that holds something stays, empty ones go", async () => {
    const kept = await opened("a.csv", "id,point,\n1,46.1, 5.2\n2,,\n");
    expect(kept).toMatchObject({
      header: ["id", "point", ""],
      rows: [
        ["1", "46.1", " 5.2"],
        ["2", "", ""],
      ],
      problems: [],
    });
    const gone = await opened("b.csv", "id,name,,\n1,a,,\n2,b,,\n");
    expect(gone).toMatchObject({
      header: ["id", "name"],
      rows: [
        ["1", "a"],
        ["2", "b"],
      ],
      problems: [],
    });
  });
});

describe("letters of before UTF-8", () => {
  const rows = [
    ["Théâtre de l'Été", "répétitions à Noël, « où ? »"],
    ["FÊTE DE LA MÊLÉE", "goûter d'été"],
  ];
  // The same text as the codecs of Python write it: cp1252, mac_roman, cp850.
  test.each([
    [
      "Windows",
      "6e6f6d3b6f626a65740a5468e9e2747265206465206c27c974e93b72e970e9746974696f6e7320e0204e6feb6c2c20ab206ff9203f20bb0a46ca5445204445204c41204dca4cc9453b676ffb746572206427e974e90a",
    ],
    [
      "the Macintosh",
      "6e6f6d3b6f626a65740a54688e89747265206465206c2783748e3b728e708e746974696f6e732088204e6f916c2c20c7206f9d203f20c80a46e65445204445204c41204de64c83453b676f9e7465722064278e748e0a",
    ],
    [
      "DOS",
      "6e6f6d3b6f626a65740a54688283747265206465206c279074823b72827082746974696f6e732085204e6f896c2c20ae206f97203f20af0a46d25445204445204c41204dd24c90453b676f967465722064278274820a",
    ],
  ])("%s", async (_name, bytes) => {
    expect((await opened("a.csv", Buffer.from(bytes, "hex"))).rows).toEqual(rows);
  });
  test("a capital alone, and a file of few accents, stay what Windows wrote", async () => {
    const table = await opened("a.csv", Buffer.from("nom;ville\nÉclipse;Céret\nÀ table;x\n", "latin1"));
    expect(table.rows).toEqual([
      ["Éclipse", "Céret"],
      ["À table", "x"],
    ]);
  });
});

test("a workbook of before 2007 is refused as such", async () => {
  const workbook = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  await expect(opened("a.xls", workbook)).rejects.toMatchObject({ reason: "old-workbook" });
});
