import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { organisationFrom } from "@maillage/engine/model/organisation.js";
import { decidedOf } from "@maillage/server/store/decided.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import type { Store } from "@maillage/server/store/store.js";
import { expect, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";

const at = (day: number) => ({ by: "test", at: `2026-01-0${day}T10:00:00.000Z` });
const fact = <T>(value: T) => ({ value, origin: "official" as const, source: "rna-waldec" });

/** Two of a register with one name in one town, and whom a grant knows by it. */
async function importRegister(store: Store, day: number): Promise<void> {
  await store.imports.run(at(day), async (open) => {
    const writer = await open("register.csv");
    const records = ["W011000001", "W011000002"].map((rna) =>
      organisationFrom({
        id: rna,
        ids: { rna },
        name: fact("LES AMIS DU LAVOIR"),
        kind: fact("association"),
        commune: fact("01001"),
      }),
    );
    await writer.add(records, [], []);
    await writer.finish({ source: "rna-waldec", hash: `${day}`, rows: 2 });
  });
}

const known = async (store: Store) => {
  const { organisations, doubles } = resolveIdentities(await store.records("2026-01-01"));
  return {
    ids: organisations.map(({ id }) => id),
    doubles: doubles.map(({ a, b, words }) => `${a} ${b} ${words.join(" ")}`),
  };
};

const both = { ids: ["W011000001", "W011000002"], doubles: ["W011000001 W011000002 amis lavoir"] };

test("who decides that two are one is heard after the next import, until that is taken back, and the journal tells", async () => {
  const store = await openLibsqlStore(temporaryFolder(), { owner: true });
  await importRegister(store, 1);
  expect(await known(store)).toEqual(both);
  const decided = { kind: "double", organisation: "W011000001", other: "W011000002" } as const;
  await store.declarations.add({ ...decided, content: { same: true } }, at(2));
  await importRegister(store, 3);
  expect(await known(store)).toEqual({ ids: ["W011000001"], doubles: [] });
  const before = await decidedOf(store.declarations, "W011000002", "W011000001");
  await store.declarations.add({ ...decided, content: { same: false } }, at(4), before);
  expect(await known(store)).toEqual({ ids: both.ids, doubles: [] });
  for (const id of await decidedOf(store.declarations, "W011000001", "W011000002"))
    await store.declarations.end(id, at(5));
  expect(await known(store)).toEqual(both);
  const told = (await store.accounts.audit.list({ limit: 20 })).map(({ action }) => action);
  expect(told.filter((action) => action.startsWith("double"))).toEqual(["double.end", "double.add", "double.add"]);
  await store.close();
});

test("two under one number that a person told apart stay apart", async () => {
  const one = organisationFrom({
    id: "siren:732829320",
    ids: { siren: "732829320" },
    name: fact("A"),
    kind: fact("association"),
  });
  const other = { ...one, id: "name:b@01001", name: fact("B") };
  const decisions = [{ a: one.id, b: other.id, isSame: false }];
  expect(resolveIdentities({ organisations: [one, other], ties: [] }).organisations).toHaveLength(1);
  expect(
    resolveIdentities({ organisations: [one, other], ties: [], decisions }).organisations.map(({ id }) => id),
  ).toEqual(["name:b@01001", "siren:732829320"]);
});
