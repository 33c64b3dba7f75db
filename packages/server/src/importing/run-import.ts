import { basename, resolve } from "node:path";
import type { AskedReading } from "./choose-reading.js";
import type { FileToRead } from "../files/bytes.js";
import { importFile, type FileReport, type ReadingTables } from "./import-file.js";
import type { Progress } from "./progress.js";
import type { Author } from "../store/author.js";
import type { Store } from "../store/store.js";

/** A file that is given by its path alone is called by it, and remembered by where it is. */
const toRead = (file: string | FileToRead) =>
  typeof file === "string"
    ? { read: { path: file, name: basename(file) }, told: file, remembered: resolve(file) }
    : { read: file, told: file.name, remembered: file.name };

/**
 * Imports files into a store, all or nothing.
 * @param files those that are named otherwise than they are stored are remembered by their names
 * @param asked how all of them are to be read
 * @param author who imports them, and when: no year far behind that day is believed
 * @param signal stops it between two rows; throws its reason then
 * @throws RefusedFile for a file that is not what it claims
 */
export function runImport(
  files: readonly (string | FileToRead)[],
  asked: AskedReading,
  store: Store,
  tables: Omit<ReadingTables, "today">,
  progress: Progress,
  author: Author,
  signal: AbortSignal = new AbortController().signal,
): Promise<FileReport[]> {
  const reading: ReadingTables = { ...tables, today: author.at.slice(0, 10) };
  return store.imports.run(author, async (open) => {
    const reports: FileReport[] = [];
    for (const file of files) {
      const { read, told, remembered } = toRead(file);
      progress.start(read.name);
      const report = await importFile(read, asked, reading, () => open(remembered), progress, signal);
      reports.push({ ...report, path: told });
      progress.end();
    }
    return reports;
  });
}
