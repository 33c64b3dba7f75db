import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreBusy } from "@maillage/server/store/failures.js";
import { hashOf } from "@maillage/server/accounts/secrets.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { restoreStore } from "@maillage/server/store/restore.js";
import type { Store } from "@maillage/server/store/store.js";
import { NotABackup } from "@maillage/server/store/not-a-backup.js";
import { expect, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";
import { storeContract } from "./contract.js";
import { makeFirstStore } from "./first-store.js";
import { objectionOf } from "./objection.js";

storeContract(() => openLibsqlStore(temporaryFolder(), { owner: true }));

const author = { by: "test", at: "2026-01-01T00:00:00.000Z" };

/** As scrypt's are kept. */
const keptPassword = `$scrypt$ln=4,r=8,p=1$${"A".repeat(22)}$${"A".repeat(43)}`;

const objections = async (store: Store) => (await store.objections()).map(({ id }) => id);

test("an owner is alone; others read and make a small change beside it; the next one takes over", async () => {
  const folder = temporaryFolder();
  const owner = await openLibsqlStore(folder, { owner: true });
  await expect(openLibsqlStore(folder, { owner: true })).rejects.toBeInstanceOf(StoreBusy);
  const guest = await openLibsqlStore(folder);
  await guest.object(objectionOf("a"), author);
  expect(await objections(owner)).toEqual(["a"]);
  await guest.close();
  await owner.close();
  await (await openLibsqlStore(folder, { owner: true })).close();
});

test("a store of the first version is brought up to date and says what it said", async () => {
  const folder = temporaryFolder();
  makeFirstStore(folder);
  const store = await openLibsqlStore(folder, { owner: true });
  const [imported, ...others] = await store.imports.list();
  expect(others).toEqual([]);
  expect(imported).toMatchObject({
    path: "/files/a.csv",
    source: "organisations",
    hash: "h",
    rows: 2,
    state: "current",
  });
  expect((await store.records("2026-01-01")).organisations.map(({ id }) => id)).toEqual(["a", "b"]);
  const [, second] = (await store.records("2026-01-01")).organisations;
  expect(second?.sectors).toEqual([
    { value: "011000", origin: "official", source: "rna" },
    { value: "006000", origin: "official", source: "rna" },
  ]);
  expect(await store.imports.problems(imported?.id ?? "", 0, 10)).toHaveLength(1);
  expect(await objections(store)).toEqual(["b"]);
  await store.close();
});

test("a backup is taken while the store is used, and put back while it is", async () => {
  const folder = temporaryFolder();
  const store = await openLibsqlStore(folder, { owner: true });
  await store.object(objectionOf("before"), author);
  const copy = join(temporaryFolder(), "copy.db");
  await store.backup(copy);
  await expect(store.backup(copy)).rejects.toMatchObject({ code: "EEXIST" });
  await store.object(objectionOf("after"), author);
  const revision = await store.revision();
  const bytes = readFileSync(copy);
  await store.declarations.add(
    { kind: "correction", organisation: "a", content: { field: "name", values: ["A"] } },
    author,
  );
  expect(await restoreStore(folder, copy, author)).toEqual({ isSealed: true });
  expect(await store.declarations.current("correction")).toEqual([]);
  // Whoever objected since then has objected.
  expect(await objections(store)).toEqual(["after", "before"]);
  expect(await store.revision()).toBeGreaterThan(revision);
  expect(readFileSync(copy).equals(bytes)).toBe(true);
  expect((await store.accounts.audit.list({ limit: 9 })).map(({ action }) => action)).toEqual([
    "store.restore",
    "correction.add",
    "objection.add",
    "objection.add",
  ]);
  await store.object(objectionOf("later"), author);
  expect(await objections(store)).toEqual(["after", "before", "later"]);
  await store.withdrawObjection("before", author);
  await restoreStore(folder, copy, author);
  expect(await objections(store)).toEqual(["after", "later"]);
  await store.close();
});

test("who may enter comes back into a store without accounts, and is left alone in one that has some", async () => {
  const folder = temporaryFolder();
  const store = await openLibsqlStore(folder, { owner: true });
  const { users, tokens } = store.accounts;
  await users.add({ name: "camille", role: "administrator" }, keptPassword, author);
  await users.add({ name: "gone", role: "adviser" }, keptPassword, author);
  const token = {
    owner: "camille",
    label: "export",
    scopes: ["read" as const],
    created: author.at,
    expires: "2030-01-01",
  };
  await tokens.add({ ...token, id: "t1", lastUsed: null }, hashOf("a secret"), author);
  const copy = join(temporaryFolder(), "copy.db");
  await store.backup(copy);
  await users.remove("gone", author);
  await tokens.revoke("t1", author);
  await restoreStore(folder, copy, author);
  expect((await users.list()).map(({ name }) => name)).toEqual(["camille"]);
  expect(await tokens.list()).toEqual([]);
  await store.close();

  const empty = temporaryFolder();
  await restoreStore(empty, copy, author);
  const other = await openLibsqlStore(empty);
  expect((await other.accounts.users.list()).map(({ name }) => name)).toEqual(["camille", "gone"]);
  expect(await other.accounts.tokens.list()).toHaveLength(1);
  // So does the journal, where there was none.
  expect((await other.accounts.audit.list({ limit: 9 })).map(({ action }) => action)).toEqual([
    "store.restore",
    "token.add",
    "user.add",
    "user.add",
  ]);
  await other.close();
});

test("a backup of the first version is put back too", async () => {
  const [old, folder] = [temporaryFolder(), temporaryFolder()];
  makeFirstStore(old);
  // It bears no digest, and that is told.
  expect(await restoreStore(folder, join(old, "maillage.db"), author)).toEqual({ isSealed: false });
  const store = await openLibsqlStore(folder);
  expect(await objections(store)).toEqual(["b"]);
  await store.close();
});

test.each([
  ["empty", ""],
  ["text", "id,name\n1,2\n"],
  ["cut", undefined],
])("what is no whole backup changes nothing: %s", async (_name, content) => {
  const folder = temporaryFolder();
  const store = await openLibsqlStore(folder);
  await store.object(objectionOf("mine"), author);
  const path = join(temporaryFolder(), "copy.db");
  if (content === undefined) {
    await store.backup(path);
    writeFileSync(path, readFileSync(path).subarray(0, 6000));
  } else writeFileSync(path, content);
  await expect(restoreStore(folder, path, author)).rejects.toBeInstanceOf(NotABackup);
  expect(await objections(store)).toEqual(["mine"]);
  expect(existsSync(path)).toBe(true);
  await store.close();
});
