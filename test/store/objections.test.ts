import { join } from "node:path";
import { silent } from "@maillage/server/importing/progress.js";
import { runImport } from "@maillage/server/importing/run-import.js";
import type { Model } from "@maillage/server/questions/model.js";
import { objection } from "@maillage/server/questions/objection.js";
import { partners } from "@maillage/server/questions/partners.js";
import { readModel } from "@maillage/server/threads/read-model.js";
import { readParameters } from "@maillage/server/questions/read-parameters.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { databaseFile } from "@maillage/server/store/look.js";
import type { Store } from "@maillage/server/store/store.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import Libsql from "libsql";
import { expect, test } from "vitest";
import { demo, temporaryFolder } from "../journeys/run-maillage.js";
import { author } from "./damage/full-store.js";
import { makeFirstStore } from "./first-store.js";

const tables = readTables();
const reader = { language: "fr", may: { overlap: true, sensitive: true } } as const;
const unheard = () => {};

const imported = (store: Store, ...names: string[]) => runImport(names.map(demo), {}, store, tables, silent, author);

const modelOf = (store: Store): Promise<Model> => readModel(store, "2026-01-01", tables);

/** The demo's association that grants know by its SIREN, and its register by its RNA number. */
const [siren, rna] = ["siren:000200006", "W9Z1000123"];
/** One of the same activity and place. */
const neighbour = "W9Z1000131";

const suggestedTo = (model: Model, id: string): string =>
  JSON.stringify(partners(model, readParameters("partners", { id, top: 100 }) as never, reader, unheard));

test("who objected as a grants file knew it is not suggested once the register is imported, nor when that is undone", async () => {
  const store = await openLibsqlStore(temporaryFolder(), { owner: true });
  await imported(store, "subventions_2023_demo.csv");
  const told = objection(await modelOf(store), { id: siren }, reader, unheard);
  await store.object(told.objection, author);
  expect((await modelOf(store)).maillage.objected.has(siren)).toBe(true);

  await imported(store, "rna_waldec_demo_dpt_9Z.csv", "organisations_demo.csv", "ties_demo.csv");
  const model = await modelOf(store);
  expect(model.maillage.directory.indexOf.has(rna)).toBe(false);
  expect(suggestedTo(model, neighbour)).not.toContain(rna);
  expect(() => suggestedTo(model, rna)).toThrow("objected");
  expect(() => suggestedTo(model, siren)).toThrow("objected");

  const register = (await store.imports.list()).find(({ path }) => path.includes("waldec"));
  await store.imports.undo(register?.id ?? "", author);
  const after = await modelOf(store);
  expect([rna, siren].some((id) => after.maillage.directory.indexOf.has(id))).toBe(false);

  // Taken back by another of its numbers.
  expect(await store.withdrawObjection(siren, author)).toBe(true);
  expect((await modelOf(store)).maillage.objected.size).toBe(0);
  await store.close();
});

test("an objection of a store of an earlier version is kept with all that its records say", async () => {
  const folder = temporaryFolder();
  makeFirstStore(folder);
  const file = new Libsql(databaseFile(folder));
  const record = (id: string, ids: object) =>
    JSON.stringify({
      id,
      ids,
      otherNames: [],
      sectors: [],
      publics: [],
      actions: [],
      offers: [],
      needs: [],
      extra: {},
      name: { value: "Ass. Le Tarot courtinois", origin: "official", source: "rna-import" },
      kind: { value: "association", origin: "inferred", source: "rna-import" },
      commune: { value: "66136", origin: "official", source: "rna-import" },
    });
  const add = file.prepare("INSERT INTO organisations VALUES ('/files/a.csv', ?)");
  add.run(record("siren:552100554", { siren: "552100554" }));
  add.run(record("W662000001", { rna: "W662000001", siren: "552100554" }));
  file.exec("INSERT INTO objections (id) VALUES ('siren:552100554')");
  file.close();
  const store = await openLibsqlStore(join(folder));
  expect(await store.objections()).toEqual([
    { id: "b", keys: ["b"], names: [] },
    { id: "siren:552100554", keys: ["W662000001", "siren:552100554"], names: ["tarot courtinois@66136"] },
  ]);
  await store.close();
});
