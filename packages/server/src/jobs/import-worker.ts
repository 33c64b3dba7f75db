import { parentPort, workerData } from "node:worker_threads";
import { RefusedFile } from "@maillage/engine/model/problem.js";
import type { AskedReading } from "../importing/choose-reading.js";
import type { FileToRead } from "../files/bytes.js";
import { HttpProblem, type HttpProblemCode } from "../http/problems.js";
import type { FileReport } from "../importing/import-file.js";
import type { Progress } from "../cli/progress.js";
import { runImport } from "../importing/run-import.js";
import { openLibsqlStore } from "../store/libsql.js";
import type { Author } from "../store/store.js";
import { asNoRoom, checkRoom } from "../uploads/disk.js";
import { readTables } from "../tables/read-tables.js";

/** What a thread is made with. */
export interface ImportStart {
  /** Of the store, whose owner started the thread. */
  readonly folder: string;
  readonly file: FileToRead;
  readonly asked: AskedReading;
  readonly author: Author;
}

export type ImportSaid =
  | { readonly rows: number; readonly bytes: number }
  | { readonly report: FileReport }
  | { readonly refused: Pick<RefusedFile, "file" | "reason" | "detail"> }
  | { readonly problem: HttpProblemCode }
  | { readonly stopped: true };

const { folder, file, asked, author } = workerData as ImportStart;
const port = parentPort as NonNullable<typeof parentPort>;
const say = (said: ImportSaid) => port.postMessage(said);

// The only thing that a thread is ever told is to stop.
const stop = new AbortController();
port.on("message", () => stop.abort());
port.unref();

/** What a failure is to the one who started the thread. Throws what nobody foresaw. */
function told(failure: unknown): ImportSaid {
  const known = asNoRoom(failure);
  if (known instanceof HttpProblem) return { problem: known.code };
  if (stop.signal.aborted) return { stopped: true };
  if (!(known instanceof RefusedFile)) throw failure;
  return { refused: { file: known.file, reason: known.reason, detail: known.detail } };
}

/** How often one looks how much room is left, milliseconds: an import may take many times the size of its file. */
const lookEvery = 500;

const look = setInterval(
  () => void checkRoom(folder, 0).catch((failure: unknown) => stop.abort(failure)),
  lookEvery,
).unref();
const store = await openLibsqlStore(folder);
try {
  const progress: Progress = {
    start() {},
    at: (rows, bytes = 0) => say({ rows, bytes }),
    end() {},
  };
  await checkRoom(folder, 0);
  const [report] = await runImport([file], asked, store, readTables(), progress, author, stop.signal);
  say({ report: report as FileReport });
} catch (failure) {
  say(told(failure));
} finally {
  clearInterval(look);
  await store.close();
}
