import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import type Libsql from "libsql";
import { version } from "../version.js";
import { asStoreFailure, StoreHurt } from "./failures.js";
import { makePrivateFile } from "./private.js";

/**
 * A backup is a database with a seal after its last page, where SQLite does not read: the version that wrote it, and
 * the SHA-256 of everything before the digest.
 */
const sealStart = (by: string): string => `\nmaillage-backup ${by} sha256 `;
const sealForm = /\nmaillage-backup (\S{1,40}) sha256 ([0-9a-f]{64})\n$/;
const longestSeal = 200;

/** Where the version of a database's use stands in its first page (SQLite's file format, 1.3.15). */
const userVersionAt = 60;

const atOnce = 2 ** 20;

/** SHA-256 of the first so many bytes of a file, and of a text after them. */
function digestOf(file: number, bytes: number, after: string): string {
  const hash = createHash("sha256");
  const some = Buffer.alloc(atOnce);
  for (let at = 0; at < bytes;) {
    const read = readSync(file, some, 0, Math.min(atOnce, bytes - at), at);
    if (read === 0) break;
    hash.update(some.subarray(0, read));
    at += read;
  }
  return hash.update(after).digest("hex");
}

const withFile = <T>(path: string, mode: "r" | "r+", work: (file: number) => T): T => {
  const file = openSync(path, mode);
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
};

/** What a seal says of the file that it ends. */
export interface Seal {
  /** Of Maillage. */
  readonly version: string;
  /** Bytes of the database before it. */
  readonly bytes: number;
  readonly holds: boolean;
}

/** The seal of a backup, and whether its digest is that of the file; none for one that bears none. */
export const sealOf = (path: string): Seal | undefined =>
  withFile(path, "r", (file) => {
    const { size } = statSync(path);
    const end = Buffer.alloc(Math.min(size, longestSeal));
    readSync(file, end, 0, end.length, size - end.length);
    const [seal, by, told] = sealForm.exec(end.toString("latin1")) ?? [];
    if (seal === undefined || by === undefined) return undefined;
    const bytes = size - seal.length;
    return { version: by, bytes, holds: digestOf(file, bytes, sealStart(by)) === told };
  });

/**
 * Writes a whole copy of an open database, sealed, on disk when it returns. Nothing is left of one that fails.
 * @throws EEXIST for a file that is there; StoreFull, StoreHurt; what the system says where it cannot be written
 */
export function writeBackup(file: Libsql.Database, path: string): void {
  makePrivateFile(path);
  try {
    const [sound] = file.prepare("PRAGMA quick_check(1)").all() as { quick_check: string }[];
    if (sound?.quick_check !== "ok") throw new StoreHurt("damaged", sound?.quick_check);
    file.prepare("VACUUM INTO ?").run(path);
    withFile(path, "r+", (copy) => {
      // No owner has the copy open.
      writeSync(copy, Buffer.alloc(4), 0, 4, userVersionAt);
      const { size } = statSync(path);
      const start = sealStart(version);
      writeSync(copy, `${start}${digestOf(copy, size, start)}\n`, size);
      fsyncSync(copy);
    });
  } catch (failure) {
    // Half a copy must not be taken for one, and its journal would be played into the next of that name.
    for (const each of [path, `${path}-journal`]) rmSync(each, { force: true });
    throw asStoreFailure(failure);
  }
}
