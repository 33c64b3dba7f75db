import { Worker } from "node:worker_threads";
import { RefusedFile } from "@maillage/engine/model/problem.js";
import { HttpProblem } from "../http/problems.js";
import type { FileReport } from "../importing/import-file.js";
import type { Store } from "../store/store.js";
import type { ImportSaid, ImportStart } from "./import-worker.js";
import type { Work } from "./jobs.js";

/** Heap of a thread, megabytes: the ids of four million organisations and what was already written of them. */
const usualHeap = 1024;

/** A file whose reading needs more than that ends its thread. */
const outOfMemory = "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Imports a file in a thread with a connection of its own. A thread is asked to stop and never ended from outside: it
 * may be writing. What one that crashed has left is swept.
 * @param bytes of the file, for its progress
 * @throws RefusedFile; HttpProblem; what the thread crashed of; the reason of the work's signal
 */
export async function importInThread(
  start: ImportStart,
  bytes: number,
  store: Store,
  { signal, progress }: Work,
  heap = usualHeap,
): Promise<FileReport> {
  signal.throwIfAborted();
  progress("reading", 0, bytes, 0);
  const worker = new Worker(new URL("./import-worker.js", import.meta.url), {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const stop = () => worker.postMessage("stop");
  signal.addEventListener("abort", stop);
  let said: ImportSaid | undefined;
  let crash: unknown;
  await new Promise<void>((ended) => {
    worker.on("message", (message: ImportSaid) => {
      if ("rows" in message) progress("reading", message.bytes, bytes, message.rows);
      else said = message;
    });
    worker.on("error", (failure: NodeJS.ErrnoException) => {
      crash = failure.code === outOfMemory ? new RefusedFile(start.file.name, "too-large", "") : failure;
    });
    worker.on("exit", () => ended());
  });
  signal.removeEventListener("abort", stop);
  return outcome(said, crash, store, signal);
}

/** What an import that has ended gave. @throws what it failed of */
async function outcome(
  said: ImportSaid | undefined,
  crash: unknown,
  store: Store,
  signal: AbortSignal,
): Promise<FileReport> {
  if (said && "report" in said) return said.report;
  if (!said || crash !== undefined) {
    await store.imports.sweepUnfinished();
    throw crash ?? new Error("the thread of an import ended without a word");
  }
  if ("refused" in said) throw new RefusedFile(said.refused.file, said.refused.reason, said.refused.detail);
  if ("problem" in said) throw new HttpProblem(said.problem);
  throw signal.reason;
}
