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
    { id: 2, publics: ["Femmes", "Jeunes"], nom: null, point: { lat: 46 } },
  ];
  const rows = [
    ["1", "Le Lavoir", "true", "", ""],
    ["2", "", "", "Femmes|Jeunes", '{"lat":46}'],
  ];
  test("a list of objects is a table: every key a column, in the order in which they are met", async () => {
    const table = await opened("lieux.json", JSON.stringify(list));
    expect(table).toMatchObject({ header: ["id", "nom", "ouvert", "publics", "point"], rows, problems: [], count: 2 });
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
