import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckedExport } from "@maillage/server/answers/checked-export.js";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fillWithDemo } from "../demo-store.js";
import { star } from "../http/demo-app.js";
import { runMaillage, temporaryFolder } from "./run-maillage.js";

vi.mock(import("@maillage/server/threads/read-model.js"), async (original) =>
  (await import("../read-once.js")).readOnce(await original()),
);

const store = mkdtempSync(join(tmpdir(), "maillage-test-"));
const out = join(store, "out");
const files = {
  csv: ["nodes.csv", "edges.csv"],
  "csv-excel": ["nodes-excel.csv", "edges-excel.csv"],
  gexf: ["network.gexf"],
  graphml: ["network.graphml"],
  json: ["network.json"],
} as const;
const every = Object.entries(files).flatMap(([format, names]) => names.map((name) => join(out, format, name)));

const run = (...parameters: readonly string[]) => runMaillage(...parameters, "--store", store);
const check = async (path: string) => {
  const { code, stdout } = await run("check-export", path, "--json");
  return { code, ...(JSON.parse(stdout) as CheckedExport) };
};
/** By hand: lines in which the number stands. */
const linesWith = (path: string, id: string) =>
  readFileSync(path, "utf8")
    .split(/\r?\n/)
    .flatMap((line, at) => (line.includes(id) ? [at + 1] : []));

let before: Awaited<ReturnType<typeof check>>[];
beforeAll(async () => {
  await fillWithDemo(store);
  for (const format of Object.keys(files)) {
    const { code, stderr } = await run("export", "--format", format, "--out", join(out, format), "--runs", "3");
    expect(code, stderr).toBe(0);
  }
  before = [];
  for (const path of every) before.push(await check(path));
  expect((await run("object", star)).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(store, { recursive: true, force: true }));

test("what was exported may be used, and names its version, until somebody objects", () => {
  for (const checked of before) {
    expect(checked).toMatchObject({ code: 0, usable: true });
    expect(checked.files).toEqual([
      expect.objectContaining({ revision: checked.revision, changed: false, remove: [] }),
    ]);
  }
});

describe("once an organisation has objected", () => {
  test.each(every)("%s says which lines name it, and is usable without them", async (path) => {
    const checked = await check(path);
    const lines = linesWith(path, star);
    expect(lines.length).toBeGreaterThan(0);
    expect(checked).toMatchObject({ code: 1, usable: false, files: [{ changed: false, remove: lines }] });
    expect(checked.revision).toBeGreaterThan(checked.files[0]?.revision ?? Number.POSITIVE_INFINITY);
    const copy = join(temporaryFolder(), path.slice(path.lastIndexOf("/") + 1));
    const kept = readFileSync(path, "utf8")
      .split("\n")
      .filter((_, at) => !lines.includes(at + 1));
    writeFileSync(copy, kept.join("\n"));
    const again = await check(copy);
    expect(again).toMatchObject({ code: 0, usable: true, files: [{ changed: null, remove: [] }] });
    // A table says its version in the manifest beside it only.
    expect(again.files[0]?.revision).toBe(path.endsWith(".csv") ? null : checked.files[0]?.revision);
  });

  test("a folder and its manifest speak of all their files; a person is told in words", async () => {
    for (const path of [join(out, "csv"), join(out, "csv", "manifest.json")])
      expect((await check(path)).files.map(({ name }) => name)).toEqual(["edges.csv", "nodes.csv"]);
    const { code, stdout, stderr } = await run("check-export", join(out, "csv", "nodes.csv"));
    const [line] = linesWith(join(out, "csv", "nodes.csv"), star);
    expect([code, stdout]).toEqual([1, expect.stringContaining(`Une ligne est à retirer : ${line}.`)]);
    expect(stderr).toContain("se sont opposées");
    expect(stdout + stderr).not.toContain(star);
  });

  test("tables of suggestions are looked at too, and what another wrote over several lines", async () => {
    const folder = temporaryFolder();
    const table = join(folder, "partenaires.csv");
    writeFileSync(table, `id;name;partner\nW9Z1;"deux\nlignes";W9Z2\nW9Z1;a;${star}\n${star};b;W9Z1\n`);
    expect((await check(table)).files[0]?.remove).toEqual([4, 5]);
    const json = join(folder, "network.json");
    writeFileSync(json, JSON.stringify({ nodes: [{ key: "a" }, { key: star }], edges: [] }, null, 2));
    expect((await check(json)).files[0]?.remove).toEqual(linesWith(json, star));
    const gexf = join(folder, "network.gexf");
    writeFileSync(gexf, `<gexf><nodes>\n<node label="a > b" id='${star}'/>\n<node id="b&amp;c"/>\n</nodes></gexf>`);
    expect((await check(gexf)).files[0]?.remove).toEqual([2]);
  });

  test("it says when a file was changed, or comes from a store that is ahead", async () => {
    const folder = temporaryFolder();
    const manifest = JSON.parse(readFileSync(join(out, "csv", "manifest.json"), "utf8")) as object;
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, revision: 1e6 }));
    writeFileSync(join(folder, "nodes.csv"), "Id,Label\nW9Z2,b\n");
    const { code, stdout } = await run("check-export", join(folder, "nodes.csv"));
    expect(code).toBe(0);
    expect(stdout).toContain("plus avancée");
    expect(stdout).toContain("modifié depuis");
  });

  test("what is not there, or is no export, is refused in words", async () => {
    for (const [path, code] of [
      [join(out, "nowhere.csv"), "missing-file"],
      [store, "no-manifest"],
    ] as const) {
      const { code: exit, stderr } = await run("check-export", path, "--json");
      expect([exit, stderr]).toEqual([1, expect.stringContaining(code)]);
    }
  });
});
