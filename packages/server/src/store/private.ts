import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from "node:fs";

/** Who started Maillage, and nobody else: a store holds what was said of organisations in confidence. */
const folderMode = 0o700;
export const fileMode = 0o600;

/** Names in the folder of a store. */
const ours = /^(?:maillage\.db|owner\.db|analyses$|uploads$|restore-)/;

/** What somebody else gave us to write in is closed by them, or not at all. */
function close(path: string, mode: number): void {
  try {
    if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
  } catch (failure) {
    if (!["EPERM", "EROFS"].includes((failure as NodeJS.ErrnoException).code ?? "")) throw failure;
  }
}

/**
 * Makes a folder that nobody else may enter. One that is there already is closed to them when it holds only what is
 * ours: whoever keeps a store among other files has chosen who enters there.
 */
export function makePrivateFolder(folder: string): void {
  const made = mkdirSync(folder, { recursive: true, mode: folderMode });
  if (made === undefined && readdirSync(folder).every((name) => ours.test(name))) close(folder, folderMode);
}

/** Makes an empty file that nobody else may read. @throws EEXIST when it is there */
export const makePrivateFile = (path: string): void => closeSync(openSync(path, "wx", fileMode));

/**
 * Closes a file to others, making it when it is missing; SQLite gives its log the rights of the database. A file that is
 * there is never opened: closing it would let go of every lock that this process holds on it (POSIX, fcntl), and another
 * process would take itself for the last to use the database.
 */
export function keepPrivate(path: string): void {
  try {
    makePrivateFile(path);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== "EEXIST") throw failure;
    close(path, fileMode);
  }
}
