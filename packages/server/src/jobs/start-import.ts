import type { AskedReading } from "../importing/choose-reading.js";
import type { Author } from "../store/author.js";
import type { Store } from "../store/store.js";
import type { Upload, Uploads } from "../uploads/uploads.js";
import { importInThread } from "./import-thread.js";
import type { Job, Jobs, Work } from "./jobs.js";

/** What an import works with. */
interface Parts {
  /** Of the store, whose owner this process is. */
  readonly folder: string;
  readonly store: Store;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  /** Told that there is something new to read. */
  readonly queryThread: { refresh(): Promise<void> };
  readonly report: (error: Error, where: string) => void;
}

/** Kind of the job, by which its report is told. */
export const importJob = "import";

/** Imports that would write at once wait for each other. */
const lane = "store";

/** Resolves when the work does or is cancelled, whichever comes first. */
const unlessCancelled = (work: Promise<unknown>, signal: AbortSignal): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => signal.addEventListener("abort", resolve))]);

/**
 * Imports an upload as a job. Once it is imported it is removed, and the store is read again before the job is done; it
 * stays when the import fails or is cancelled, for another try.
 * @param asked how it is to be read
 * @throws Refused `unknown-upload`, `upload-in-use`
 */
export function startImport(
  { folder, jobs, store, uploads, queryThread, report }: Parts,
  { id, path, name, bytes }: Upload,
  asked: AskedReading,
  author: Author,
): Job {
  const release = uploads.hold(id);
  const run = async (work: Work) => {
    try {
      const imported = await importInThread({ folder, file: { path, name }, asked, author }, bytes, store, work);
      release();
      await uploads.remove(id).catch((failure: Error) => report(failure, "upload"));
      work.progress("refreshing", bytes, bytes, imported.rows);
      const reading = queryThread.refresh().catch((failure: Error) => report(failure, "refresh"));
      await unlessCancelled(reading, work.signal);
      return imported;
    } finally {
      release();
    }
  };
  const job = jobs.start(importJob, lane, author.by, run, id);
  // One that is cancelled before it began never comes to its end.
  jobs.watch(job.id, ({ state }) => state === "cancelled" && release());
  return job;
}
