import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { StoreHurt } from "./failures.js";

export const databaseFile = (folder: string): string => join(folder, "maillage.db");
export const ownerFile = (folder: string): string => join(folder, "owner.db");
export const analysesFolder = (folder: string): string => join(folder, "analyses");

/** What `PRAGMA user_version` says: whether an owner has the store open, so that its log belongs to it. */
export const atRest = 0;
/** "MLG1": a number that nobody else's database bears by chance. */
export const inUse = 0x4d_4c_47_31;

/** The first bytes of a database (SQLite's file format, 1.3), as far as they are looked at here. */
interface Head {
  readonly isSqlite: boolean;
  readonly bytes: number;
  /** Bytes that its pages take, by its own account; 0 when it does not tell. */
  readonly told: number;
  readonly userVersion: number;
}

const headLength = 100;
const magic = "SQLite format 3\0";

export function headOf(path: string): Head {
  const head = Buffer.alloc(headLength);
  const file = openSync(path, "r");
  try {
    readSync(file, head, 0, headLength, 0);
  } finally {
    closeSync(file);
  }
  const pageSize = head.readUInt16BE(16);
  // The count of pages holds only where the change counter (at 24) is the one it was written with (at 92).
  const isCounted = head.readUInt32BE(24) === head.readUInt32BE(92);
  return {
    isSqlite: head.toString("latin1", 0, magic.length) === magic,
    bytes: statSync(path).size,
    told: isCounted ? (pageSize === 1 ? 65_536 : pageSize) * head.readUInt32BE(28) : 0,
    userVersion: head.readUInt32BE(60),
  };
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Whether a store was here: its owner left a lock, results, or a log. */
export const wasUsed = (folder: string): boolean =>
  existsSync(ownerFile(folder)) ||
  sizeOf(`${databaseFile(folder)}-wal`) > 0 ||
  (existsSync(analysesFolder(folder)) && readdirSync(analysesFolder(folder)).length > 0);

/**
 * Looks at the files of a store before SQLite does: it would make a new database where one is missing, throw away a log
 * that has lost its database, and go on without a log that is lost.
 * @throws StoreHurt `emptied`, `foreign`, `no-log`, `damaged`
 */
export function lookAt(folder: string): void {
  const path = databaseFile(folder);
  if (sizeOf(path) === 0) {
    if (wasUsed(folder)) throw new StoreHurt("emptied", path);
    return;
  }
  // Where there is a log, this process may have the database open: to read its first bytes and close it would let go of
  // its locks. SQLite says then what is wrong.
  if (existsSync(`${path}-wal`)) return;
  const { isSqlite, bytes, told, userVersion } = headOf(path);
  if (!isSqlite) throw new StoreHurt("foreign", path);
  if (userVersion === inUse) throw new StoreHurt("no-log", `${path}-wal`);
  if (bytes < told) throw new StoreHurt("damaged", `${bytes} < ${told}`);
}
