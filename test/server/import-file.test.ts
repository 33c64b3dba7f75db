import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readColumns } from "@maillage/engine/read/header/read-columns.js";
import { sources } from "@maillage/engine/read/sources.js";
import { silent } from "@maillage/server/importing/progress.js";
import { runImport } from "@maillage/server/importing/run-import.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import type { Store } from "@maillage/server/store/store.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { expect, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";

const tables = readTables();
const author = { by: "test", at: "2026-03-01T12:00:00.000Z" };

/** Imports a file into a store of its own. */
async function imported(content: string, signal?: AbortSignal) {
  const folder = temporaryFolder();
  const path = join(folder, "b3f1");
  writeFileSync(path, content);
  const store = await openLibsqlStore(folder, { owner: true });
  const run = () => runImport([{ path, name: "liste.csv" }], {}, store, tables, silent, author, signal);
  return { store, run };
}

async function closing<T>(store: Store, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await store.close();
  }
}

test("what is wrong with a cell about a person is reported without the cell", async () => {
  const person = "Ren\ufffd Martin";
  const { store, run } = await imported(
    `id,name,contact,objet\nW011000001,Le Lavoir,${person},lessive\nW011000002,L'\ufffdcole,x,classe\nx,y,${person},z,Martin\n`,
  );
  await closing(store, async () => {
    const [report] = await run();
    expect(report).toMatchObject({ path: "liste.csv", rows: 3, organisations: 2 });
    const [file] = await store.imports.list();
    expect(file?.path).toBe("liste.csv");
    const problems = await store.imports.problems(file?.id ?? "", 0, 10);
    expect(problems.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [1, "contact", "", "text.encoding"],
      [2, "name", "L'\ufffdcole", "text.encoding"],
      [3, "", "5 / 4", "row.columns"],
    ]);
    expect(JSON.stringify([report, problems, await store.records("2026-01-01")])).not.toContain("Martin");
  });
});

test("of a hundred thousand problems and more all are counted, the first ones kept", async () => {
  const { store, run } = await imported(`id,name,objet\n${"W011000001,,x\n".repeat(100_500)}`);
  await closing(store, async () => {
    const [report] = await run();
    expect(report?.problems).toMatchObject([{ code: "organisation.no-name", count: 100_500 }]);
    const [file] = await store.imports.list();
    expect(await store.imports.problems(file?.id ?? "", 99_999, 10)).toMatchObject([{ row: 100_000 }]);
  });
});

test("who stops an import leaves the store as it was", async () => {
  const stop = new AbortController();
  stop.abort(new Error("stopped"));
  const { store, run } = await imported("id,name,objet\nW011000001,Le Lavoir,Laver\n", stop.signal);
  await closing(store, async () => {
    await expect(run()).rejects.toThrow("stopped");
    expect(await store.imports.list()).toEqual([]);
  });
});

const sourceOf = (id: string) => sources.find((source) => source.id === id);

test.each([
  [
    "rna-import",
    ["id", "titre", "adrs_numvoie", "telephone", "email", "dir_civilite", "adrs_codeinsee"],
    ["id", "title", null, null, null, null, "commune"],
    [true, true, false, false, false, false, true],
  ],
  [
    "organisations",
    ["id", "name", "Courriel", "Président", "lat", "Année de création", ""],
    ["id", "name", null, null, "lat", null, null],
    [true, true, false, false, false, true, false],
  ],
  ["annuaire-lyon-precarite", ["NOM", "adresse", ""], ["name", "address", null], [true, false, false]],
  ["annuaire-toulouse-sport", ["asso_nom", "adultes", "tel"], ["name", null, null], [true, true, false]],
  [undefined, ["id", "name"], [null, null], [false, false]],
])("%s says which columns it keeps", (id, header, fields, kept) => {
  const columns = readColumns(sourceOf(id ?? ""), header);
  expect(columns.map(({ field }) => field)).toEqual(fields);
  expect(columns.map((column) => column.kept)).toEqual(kept);
});
