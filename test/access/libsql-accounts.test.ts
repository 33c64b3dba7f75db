import { join } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import type { Tables } from "@maillage/server/store/sql/tables.js";
import { auditOf } from "@maillage/server/store/sql/audit.js";
import { temporaryFolder } from "../journeys/run-maillage.js";
import { accountsContract } from "./accounts-contract.js";

async function open(folder = temporaryFolder()) {
  const store = await openLibsqlStore(folder);
  onTestFinished(() => store.close());
  return store.accounts;
}

accountsContract(open);

test("the database itself refuses that a line of the journal be changed or taken out", async () => {
  const folder = temporaryFolder();
  const { audit } = await open(folder);
  await audit.record({ by: "terminal", at: "2026-01-05T09:00:00.000Z", action: "user.add", object: "user:camille" });
  const file = new Libsql(join(folder, "maillage.db"));
  onTestFinished(() => void file.close());
  expect(() => file.exec("update audit set by = 'alex'")).toThrow("only grows");
  expect(() => file.exec("delete from audit")).toThrow("only grows");
  expect(await audit.list({ limit: 10 })).toMatchObject([{ by: "terminal" }]);
});

test("an entry written in the transaction of a change is lost with it", async () => {
  const folder = temporaryFolder();
  const { audit } = await open(folder);
  const database = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: new Libsql(join(folder, "maillage.db")) }),
  });
  onTestFinished(() => database.destroy());
  const entry = { by: "terminal", at: "2026-01-05T09:00:00.000Z", action: "tie.add", object: "tie:1" };
  const change = (fails: boolean) =>
    database.transaction().execute(async (transaction) => {
      await auditOf(transaction).record(entry);
      if (fails) throw new Error("the change fails");
    });
  await expect(change(true)).rejects.toThrow("the change fails");
  expect(await audit.list({ limit: 10 })).toEqual([]);
  await change(false);
  expect(await audit.list({ limit: 10 })).toEqual([{ sequence: 1, ...entry }]);
});
