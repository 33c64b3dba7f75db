import { copyFileSync, truncateSync } from "node:fs";
import Libsql from "libsql";
import { sealOf } from "./backup.js";
import { asStoreFailure, StoreBusy, StoreFull, StoreHurt } from "./failures.js";
import { openLibsqlStore } from "./libsql.js";
import { atRest, databaseFile, headOf } from "./look.js";
import { firstSealed } from "./migrations/migrations.js";
import { NotABackup } from "./not-a-backup.js";
import { checkIsOurs, migrationsOf } from "./ours.js";
import { keepPrivate } from "./private.js";
import { isBlocking, verify, type Verified } from "./verify/verify.js";

/** What a backup holds, read to its end. */
export interface Unpacked {
  /** Whether it bore a digest; one of an earlier version bears none, so that not all damage shows. */
  readonly isSealed: boolean;
  readonly verified: Verified;
}

/** What a failure to read a backup says of it; a full disk or a busy one is no fault of the backup. */
function faultOf(failure: unknown, backup: string): unknown {
  const known = asStoreFailure(failure);
  if (known instanceof NotABackup || known instanceof StoreFull || known instanceof StoreBusy) return known;
  if (!(known instanceof StoreHurt)) return new NotABackup(backup, "damaged", (known as Error).message);
  const { hurt, met } = known;
  return new NotABackup(backup, hurt === "newer" ? "newer" : hurt === "foreign" ? "not-a-backup" : "damaged", met);
}

/** Copies the database of a backup, without its seal. @returns whether it bore one that holds @throws NotABackup */
function copyDatabase(backup: string, path: string): boolean {
  if (!headOf(backup).isSqlite) throw new NotABackup(backup, "not-a-backup");
  const seal = sealOf(backup);
  if (seal && !seal.holds) throw new NotABackup(backup, "damaged", "sha256");
  copyFileSync(backup, path);
  keepPrivate(path);
  if (seal) truncateSync(path, seal.bytes);
  return seal !== undefined;
}

/** @returns whether the version that wrote a database sealed its backups @throws StoreHurt for one that is not ours */
function wasToBeSealed(path: string): boolean {
  const file = new Libsql(path);
  try {
    checkIsOurs(file);
    // One that an owner had open, and that was copied by hand, is read as it is.
    file.exec(`PRAGMA user_version = ${atRest}`);
    return migrationsOf(file).includes(firstSealed);
  } finally {
    file.close();
  }
}

function readAll(path: string): Verified {
  const file = new Libsql(path);
  try {
    return verify(file, () => true);
  } finally {
    file.close();
  }
}

/**
 * Unpacks a backup into a folder of its own, so that the backup itself is never written to; brings it up to date, and
 * reads all of it.
 * @param mayBeUnsealed takes a database that should bear a digest and bears none: a copy of the files of a store
 * @throws NotABackup; StoreFull
 */
export async function unpack(
  backup: string,
  folder: string,
  { mayBeUnsealed }: { readonly mayBeUnsealed: boolean },
): Promise<Unpacked> {
  const path = databaseFile(folder);
  try {
    const isSealed = copyDatabase(backup, path);
    if (wasToBeSealed(path) && !isSealed && !mayBeUnsealed) throw new NotABackup(backup, "unsealed");
    await (await openLibsqlStore(folder)).close();
    const verified = readAll(path);
    const [worst] = verified.findings.filter(isBlocking);
    if (worst) throw new NotABackup(backup, "damaged", `${worst.part}: ${worst.about}`);
    return { isSealed, verified };
  } catch (failure) {
    throw faultOf(failure, backup);
  }
}
