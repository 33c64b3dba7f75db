import { RefusedFile } from "@maillage/engine/model";
import type { FileReport } from "../importing/import-file.js";
import type { Store } from "../store/store.js";
import { askOnce } from "../threads/ask-once.js";
import { ThreadEnded } from "../threads/thread.js";
import type { Importing } from "./import-worker.js";
import type { Work } from "./jobs.js";

/** Heap of a thread, megabytes: the ids of four million organisations and what was already written of them. */
const usualHeap = 1024;

/**
 * Imports a file in a thread with a connection of its own. A thread is asked to stop and never ended from outside before
 * it has answered: it may be writing. What one that crashed has left is swept.
 * @param bytes of the file, for its progress
 * @throws Refused; RefusedFile; what the thread crashed of; the reason of the work's signal
 */
export async function importInThread(
  toImport: Importing["asked"],
  bytes: number,
  store: Store,
  { signal, progress }: Work,
  heap = usualHeap,
): Promise<FileReport> {
  signal.throwIfAborted();
  progress("reading", 0, bytes, 0);
  try {
    return await askOnce<Importing>(new URL("./import-worker.js", import.meta.url), toImport, {
      heap,
      signal,
      progress: (said) => progress("reading", said.bytes, bytes, said.rows),
    });
  } catch (failure) {
    if (!(failure instanceof ThreadEnded)) throw failure;
    await store.imports.sweepUnfinished();
    // A file whose reading needs more than that.
    throw failure.outOfMemory ? new RefusedFile(toImport.file.name, "too-large", "") : failure;
  }
}
