import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Hurt } from "@maillage/server/store/failures.js";
import { storeSentences } from "@maillage/server/messages/store.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { databaseFile } from "@maillage/server/store/look.js";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";
import { fill } from "./damage/full-store.js";
import { runHere } from "./run-here.js";
import { objectionOf } from "./objection.js";

/** A store with something of every kind, at rest, and its backup. */
async function fullStore(): Promise<{ folder: string; backup: string }> {
  const home = temporaryFolder();
  const [folder, backup] = [join(home, "store"), join(home, "backup.db")];
  const store = await openLibsqlStore(folder, { owner: true });
  await fill(store);
  await store.backup(backup);
  await store.close();
  return { folder, backup };
}

const change = (path: string, statements: string) => {
  const file = new Libsql(path);
  file.exec(statements);
  file.close();
};

/** Copies a store as it is while its owner has it open, as a kill would leave it. */
async function copyInUse(folder: string): Promise<void> {
  const store = await openLibsqlStore(folder, { owner: true });
  await store.object(objectionOf("W751009999"), { by: "test", at: "2026-02-01T00:00:00.000Z" });
  const aside = `${folder}-copy`;
  mkdirSync(aside);
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(aside, name));
  await store.close();
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const name of readdirSync(aside)) copyFileSync(join(aside, name), join(folder, name));
}

/** What may befall a store, and what it is said to be. */
const hurting: readonly (readonly [string, Hurt, (folder: string) => void | Promise<void>])[] = [
  ["cut in the middle", "damaged", (folder) => truncateSync(databaseFile(folder), 50_000)],
  ["cut to its first bytes", "damaged", (folder) => truncateSync(databaseFile(folder), 60)],
  [
    "overwritten in the middle",
    "damaged",
    (folder) => {
      const bytes = readFileSync(databaseFile(folder));
      writeFileSync(databaseFile(folder), bytes.fill(0xff, 4096, 12_288));
    },
  ],
  ["another file", "foreign", (folder) => writeFileSync(databaseFile(folder), "id,name\n1,2\n".repeat(999))],
  [
    "the database of something else",
    "foreign",
    (folder) => {
      rmSync(databaseFile(folder));
      change(databaseFile(folder), "CREATE TABLE bookmarks (url text)");
    },
  ],
  ["taken away", "emptied", (folder) => rmSync(databaseFile(folder))],
  ["emptied", "emptied", (folder) => truncateSync(databaseFile(folder), 0)],
  [
    "taken away, its lock too: its analyses tell",
    "emptied",
    (folder) => {
      rmSync(databaseFile(folder));
      rmSync(join(folder, "owner.db"));
      mkdirSync(join(folder, "analyses", "a1"), { recursive: true });
    },
  ],
  [
    "without tables",
    "emptied",
    (folder) => {
      rmSync(databaseFile(folder));
      change(databaseFile(folder), "CREATE TABLE t (a); DROP TABLE t");
    },
  ],
  [
    "written by a later version",
    "newer",
    (folder) => change(databaseFile(folder), "INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01')"),
  ],
  [
    "without its log",
    "no-log",
    async (folder) => {
      await copyInUse(folder);
      rmSync(`${databaseFile(folder)}-wal`);
    },
  ],
  [
    "a log that lost its database",
    "emptied",
    async (folder) => {
      await copyInUse(folder);
      rmSync(databaseFile(folder));
    },
  ],
  [
    "a folder where the database was",
    "unwritable",
    (folder) => {
      rmSync(databaseFile(folder));
      mkdirSync(databaseFile(folder));
    },
  ],
  [
    "a file where the folder was",
    "unwritable",
    (folder) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, "");
    },
  ],
];

const begins = storeSentences.fr.hurt;

test.each(hurting)("%s: %s is said, in a sentence, and nothing is made anew", async (_what, hurt, harm) => {
  const { folder, backup } = await fullStore();
  // Whatever the driver still holds, a store at rest needs no log.
  for (const end of ["-wal", "-shm"]) rmSync(`${databaseFile(folder)}${end}`, { force: true });
  await harm(folder);
  const before = existsSync(databaseFile(folder)) && statSync(databaseFile(folder)).isFile();
  const bytes = before ? readFileSync(databaseFile(folder)) : undefined;
  for (const command of [["list"], ["serve", "--port", "48199"], ["check"]]) {
    const { code, stderr } = await runHere(...command, "--store", folder);
    expect([command[0], code]).toEqual([command[0], 1]);
    expect(stderr).not.toMatch(/\n\s+at |Error:/);
    // What is damaged inside is read as far as it goes.
    if (command[0] === "check" && hurt === "damaged") expect(stderr).toContain("maillage restore");
    else expect(stderr).toContain(begins(hurt, folder));
  }
  expect(before ? readFileSync(databaseFile(folder)).equals(bytes as Buffer) : true).toBe(true);
  if (hurt === "newer" || hurt === "unwritable") return;
  // What to do is what was said.
  expect(await runHere("restore", backup, "--store", folder)).toMatchObject({ code: 0 });
  expect(await runHere("check", "--store", folder)).toMatchObject({ code: 0 });
});

test("a store that lost its log goes on without it when one says so", async () => {
  const { folder } = await fullStore();
  await copyInUse(folder);
  rmSync(`${databaseFile(folder)}-wal`);
  const path = databaseFile(folder);
  expect(await runHere("restore", path, "--store", folder)).toMatchObject({ code: 1 });
  expect(await runHere("restore", path, "--unsealed", "--store", folder)).toMatchObject({ code: 0, stderr: "" });
  expect(await runHere("check", "--store", folder)).toMatchObject({ code: 0 });
  expect(readdirSync(folder).some((name) => name.endsWith(".hurt"))).toBe(true);
});

test("a store that was killed is opened with its log", async () => {
  const { folder } = await fullStore();
  await copyInUse(folder);
  const store = await openLibsqlStore(folder, { owner: true });
  expect((await store.objections()).map(({ id }) => id)).toContain("W751009999");
  await store.close();
});

test("a disk that may only be read: said in a sentence", async ({ skip }) => {
  const { folder } = await fullStore();
  const disk = join(folder, "..", "disk");
  mkdirSync(disk);
  const runs = (command: string, ...parameters: string[]) => spawnSync(command, parameters).status === 0;
  if (!runs("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk)) {
    skip("no disk can be mounted here");
    return;
  }
  onTestFinished(() => void runs("umount", "-l", disk));
  copyFileSync(databaseFile(folder), databaseFile(disk));
  expect(runs("mount", "-o", "remount,ro", disk)).toBe(true);
  for (const command of ["list", "check"]) {
    const { code, stderr } = await runHere(command, "--store", disk);
    expect(code).toBe(1);
    expect(stderr).toContain(begins("unwritable", disk));
  }
});

test("a backup that is cut, changed, newer or no backup is refused in a sentence, and so it is when checked", async () => {
  const { folder, backup } = await fullStore();
  const whole = readFileSync(backup);
  const path = join(folder, "..", "other.db");
  const cases = {
    damaged: () => writeFileSync(path, Buffer.from(whole).fill(whole[9000]! ^ 1, 9000, 9001)),
    unsealed: () => writeFileSync(path, whole.subarray(0, whole.length - 1)),
    "not-a-backup": () => writeFileSync(path, "id,name\n1,2\n"),
    newer: () => {
      // As a later version would seal it.
      rmSync(path);
      copyFileSync(databaseFile(folder), path);
      change(path, "INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01')");
    },
  } as const;
  for (const [fault, make] of Object.entries(cases)) {
    make();
    const said = storeSentences.en.notABackup(fault as keyof typeof cases, path);
    for (const command of ["restore", "check"]) {
      const { code, stderr } = await runHere(command, path, "--store", folder, "--lang", "en");
      expect([fault, command, code]).toEqual([fault, command, 1]);
      expect(stderr).toContain(said);
    }
  }
  expect(await runHere("check", backup)).toMatchObject({ code: 0 });
  expect((await runHere("check", "--json", "--store", folder)).stdout).toContain('"sound": true');
});

test("nobody else may read a store or its backup; what lay open is closed", async () => {
  const { folder, backup } = await fullStore();
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect(modeOf(backup)).toBe("600");
  expect(modeOf(folder)).toBe("700");
  chmodSync(folder, 0o755);
  chmodSync(databaseFile(folder), 0o644);
  const store = await openLibsqlStore(folder, { owner: true });
  expect(modeOf(folder)).toBe("700");
  for (const name of readdirSync(folder)) expect([name, modeOf(join(folder, name))]).toEqual([name, "600"]);
  await store.close();
});
