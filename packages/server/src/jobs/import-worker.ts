import type { AskedReading } from "../importing/choose-reading.js";
import type { FileToRead } from "../files/bytes.js";
import type { FileReport } from "../importing/import-file.js";
import { runImport } from "../importing/run-import.js";
import { openLibsqlStore } from "../store/libsql.js";
import type { Author } from "../store/author.js";
import { readTables } from "../tables/read-tables.js";
import type { OneQuestion } from "../threads/protocol.js";
import { serveThread, type Asking } from "../threads/serve-thread.js";
import { asNoRoom, checkRoom } from "../uploads/disk.js";

/** What a thread is to import. */
interface ToImport {
  /** Of the store, whose owner started the thread. */
  readonly folder: string;
  readonly file: FileToRead;
  readonly asked: AskedReading;
  readonly author: Author;
}

/** Read so far. */
interface ImportProgress {
  readonly rows: number;
  readonly bytes: number;
}

/** How often one looks how much room is left, milliseconds: an import may take many times the size of its file. */
const lookEvery = 500;

async function importIt(
  { folder, file, asked, author }: ToImport,
  asking: Asking<ImportProgress>,
): Promise<FileReport> {
  const full = new AbortController();
  const look = setInterval(
    () => void checkRoom(folder, 0).catch((failure: unknown) => full.abort(failure)),
    lookEvery,
  ).unref();
  const store = await openLibsqlStore(folder);
  try {
    const progress = {
      start() {},
      at: (rows: number, bytes = 0) => asking.progress({ rows, bytes }),
      end() {},
    };
    await checkRoom(folder, 0);
    const signal = AbortSignal.any([asking.signal, full.signal]);
    const [report] = await runImport([file], asked, store, readTables(), progress, author, signal);
    return report as FileReport;
  } catch (failure) {
    throw asNoRoom(failure);
  } finally {
    clearInterval(look);
    await store.close();
  }
}

/** What a thread is asked: to import a file. */
export type Importing = OneQuestion<ToImport, FileReport, ImportProgress>;

await serveThread<Importing>(() => ({ ready: undefined, answer: importIt }));
