import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { organisationFrom } from "@maillage/engine/model/organisation.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import type { Store } from "@maillage/server/store/store.js";
import { expect, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";

const at = (day: number) => ({ by: "test", at: `2026-01-0${day}T10:00:00.000Z` });

const fact = <T>(value: T) => ({ value, origin: "declared" as const, source: "organisations" });

async function importList(store: Store, path: string, names: readonly string[], day: number): Promise<void> {
  await store.imports.run(at(day), async (open) => {
    const writer = await open(path);
    const rows = names.map((name, row) =>
      organisationFrom({ id: `${row + 1}`, name: fact(name), kind: fact("association") }),
    );
    await writer.add(rows, [], []);
    await writer.finish({ source: "organisations", hash: "h", rows: rows.length });
  });
}

const known = async (store: Store) =>
  resolveIdentities(await store.records("2026-01-01")).organisations.map(({ id, name }) => `${id} ${name.value}`);

test("lists that share their ids stay apart, also those of a store that did not say whose each id is", async () => {
  const store = await openLibsqlStore(temporaryFolder(), { owner: true });
  await importList(store, "/south/liste.csv", ["Ressourcerie", "Club nautique"], 1);
  await importList(store, "/north/liste.csv", ["Jardin du quai", "Atelier bois"], 2);
  const both = ["1 Ressourcerie", "1@liste-2 Jardin du quai", "2 Club nautique", "2@liste-2 Atelier bois"];
  expect(await known(store)).toEqual(both);
  // Imported again, the first is still the first.
  await importList(store, "/south/liste.csv", ["Ressourcerie", "Club nautique"], 3);
  expect(await known(store)).toEqual(both);
  await store.close();
});

test("what was declared of a list's row stays with that list when another comes, and when it goes", async () => {
  const store = await openLibsqlStore(temporaryFolder(), { owner: true });
  await importList(store, "south.csv", ["Ressourcerie"], 1);
  const content = { field: "name", values: ["La Ressourcerie du Sud"] } as const;
  await store.declarations.add({ kind: "correction", organisation: "1", content }, at(1));
  await importList(store, "north.csv", ["Jardin du quai"], 2);
  expect(await known(store)).toEqual(["1 La Ressourcerie du Sud", "1@north Jardin du quai"]);
  const south = (await store.imports.list()).find(({ path }) => path === "south.csv");
  await store.imports.undo(south?.id ?? "", at(3));
  expect(await known(store)).toEqual(["1 Jardin du quai"]);
  await store.close();
});

test("files of one import stand in the journal by their paths, whatever ids were drawn and in whatever order they came", async () => {
  const store = await openLibsqlStore(temporaryFolder(), { owner: true });
  const paths = ["f.csv", "b.csv", "h.csv", "a.csv", "d.csv", "g.csv", "c.csv", "e.csv"];
  await store.imports.run(at(1), async (open) => {
    for (const path of paths) {
      const writer = await open(path);
      await writer.finish({ source: "organisations", hash: "h", rows: 0 });
    }
  });
  const told = (await store.accounts.audit.list({ limit: 20 })).map(({ object }) => object);
  expect(told.reverse()).toEqual([...paths].sort().map((path) => `import:${path}`));
  await store.close();
});
