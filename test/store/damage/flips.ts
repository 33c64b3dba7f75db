import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Random } from "@maillage/engine/arrays/random.js";
import { asStoreFailure, StoreHurt } from "@maillage/server/store/failures.js";
import { checkStore } from "@maillage/server/store/check.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { databaseFile } from "@maillage/server/store/look.js";
import { columnsOf } from "@maillage/server/store/sql/columns.js";
import { restoreStore } from "@maillage/server/store/restore.js";
import { NotABackup } from "@maillage/server/store/not-a-backup.js";
import Libsql from "libsql";
import { author } from "./full-store.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** The driver closes a file only when nothing that read of it is left in memory: many stores are opened here. */
async function letGo(number: number): Promise<void> {
  if (number % 20 > 0) return;
  await new Promise((resolve) => setImmediate(resolve));
  collect();
}

/** What became of flipped bits: how many, and what went wrong with which. */
export interface Flipped {
  readonly refused: number;
  /** Nothing of what is kept has changed: the bit stood in no row. */
  readonly harmless: number;
  /** Bits that changed what was imported or declared, and of which nobody was told. */
  readonly silent: readonly string[];
  /** The same in tables of which nothing tells what was written: a letter of a date in the journal, say. */
  readonly elsewhere: number;
  /** Bits that ended in a failure that says nothing to whoever reads it. */
  readonly stacks: readonly string[];
}

/** Bytes with one bit the other way round, and where. */
function flip(bytes: Buffer, random: Random): { readonly flipped: Buffer; readonly where: string } {
  const [at, bit] = [Math.floor(random() * bytes.length), Math.floor(random() * 8)];
  const flipped = Buffer.from(bytes);
  flipped[at] = (flipped[at] as number) ^ (1 << bit);
  return { flipped, where: `byte ${at}, bit ${bit}` };
}

/** Tables of which every letter is vouched for: by a digest, or by the journal. */
const vouched = ["imports", "organisations", "ties", "problems", "declarations"];

/** Every row of a table, as bytes. */
function rowsIn(path: string, table: string): string {
  const file = new Libsql(path);
  try {
    const rows = file.prepare(`SELECT * FROM "${table}"`).raw().all();
    return JSON.stringify(rows);
  } finally {
    file.close();
  }
}

/** Tables whose rows are not the same. */
const changedTables = (one: string, other: string): string[] =>
  Object.keys(columnsOf).filter((table) => rowsIn(one, table) !== rowsIn(other, table));

/** Puts a backup with one bit flipped back into a new folder, again and again. */
export async function flipBackup(backup: string, folder: string, count: number, random: Random): Promise<Flipped> {
  const bytes = readFileSync(backup);
  let refused = 0;
  const [silent, stacks]: [string[], string[]] = [[], []];
  const path = join(folder, "flipped.db");
  for (let number = 0; number < count; number++) {
    await letGo(number);
    const { flipped, where } = flip(bytes, random);
    writeFileSync(path, flipped);
    try {
      await restoreStore(join(folder, `${number}`), path, author);
      silent.push(where);
    } catch (failure) {
      if (failure instanceof NotABackup) refused++;
      else stacks.push(`${where}: ${(failure as Error).stack}`);
    }
  }
  return { refused, harmless: 0, elsewhere: 0, silent, stacks };
}

/** Opens and checks a store at rest with one bit flipped, again and again. */
export async function flipStore(store: string, folder: string, count: number, random: Random): Promise<Flipped> {
  const bytes = readFileSync(databaseFile(store));
  let [refused, harmless, elsewhere] = [0, 0, 0];
  const [silent, stacks]: [string[], string[]] = [[], []];
  for (let number = 0; number < count; number++) {
    await letGo(number);
    const { flipped, where } = flip(bytes, random);
    const own = join(folder, `${number}`);
    mkdirSync(own);
    writeFileSync(databaseFile(own), flipped);
    try {
      await (await openLibsqlStore(own, { owner: true })).close();
      const findings = (await checkStore(own)).findings.filter(({ trouble }) => trouble !== "no-files");
      const changed = findings.length > 0 ? [] : changedTables(databaseFile(store), databaseFile(own));
      if (findings.length > 0) refused++;
      else if (changed.some((table) => vouched.includes(table))) silent.push(`${where}: ${changed.join(", ")}`);
      else if (changed.length > 0) elsewhere++;
      else harmless++;
    } catch (failure) {
      if (asStoreFailure(failure) instanceof StoreHurt) refused++;
      else stacks.push(`${where}: ${(failure as Error).stack}`);
    }
  }
  return { refused, harmless, elsewhere, silent, stacks };
}
