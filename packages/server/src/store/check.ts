import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { asOpeningFailure, StoreHurt } from "./failures.js";
import { openLibsqlStore } from "./libsql.js";
import { analysesFolder, databaseFile } from "./look.js";
import { unpack, type Unpacked } from "./unpack.js";
import { verify, type Verified } from "./verify/verify.js";

/** A store that is damaged is read as far as it goes. @throws StoreBusy, StoreFull, StoreHurt */
async function openIfItCan(folder: string): Promise<void> {
  try {
    await (await openLibsqlStore(folder)).close();
  } catch (failure) {
    if (!(failure instanceof StoreHurt && failure.hurt === "damaged")) throw failure;
  }
}

/**
 * Reads everything that the store in a folder holds, as far as it can be read, while others use it.
 * @throws StoreBusy, StoreFull; StoreHurt for one of which nothing can be read
 */
export async function checkStore(folder: string): Promise<Verified> {
  if (!existsSync(folder)) throw new StoreHurt("emptied", folder);
  await openIfItCan(folder);
  try {
    const file = new Libsql(databaseFile(folder), { timeout: 5000 });
    try {
      return verify(file, (id) => existsSync(join(analysesFolder(folder), id)));
    } finally {
      file.close();
    }
  } catch (failure) {
    throw asOpeningFailure(failure);
  }
}

/** Reads everything that a backup holds, beside no store. @throws NotABackup, StoreFull */
export async function checkBackup(path: string): Promise<Unpacked> {
  const folder = mkdtempSync(join(tmpdir(), "maillage-check-"));
  try {
    return await unpack(path, folder, { mayBeUnsealed: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
