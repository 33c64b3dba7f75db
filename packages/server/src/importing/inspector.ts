import { Worker } from "node:worker_threads";
import { RefusedFile } from "@maillage/engine/model/problem.js";
import type { AskedReading } from "./choose-reading.js";
import type { Inspection } from "./inspect.js";
import type { InspectSaid, InspectStart } from "./inspect-worker.js";
import type { Upload } from "../uploads/uploads.js";

/** Looks at files before they are imported. @throws RefusedFile for one that can never be */
export type Inspector = (upload: Upload, asked: AskedReading) => Promise<Inspection>;

/** Whose first rows take longer, milliseconds, is made to take long. */
const longest = 30_000;

/** Heap of a thread, megabytes: tables of the map and vocabularies take a hundred. */
const heap = 512;

function inspectInThread(start: InspectStart): Promise<Inspection> {
  const worker = new Worker(new URL("./inspect-worker.js", import.meta.url), {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // It writes nothing: it may be ended at any moment.
  const end = setTimeout(() => void worker.terminate(), longest);
  return new Promise<Inspection>((resolve, reject) => {
    worker.on("message", (said: InspectSaid) => {
      if ("inspection" in said) resolve(said.inspection);
      else reject(new RefusedFile(said.refused.file, said.refused.reason, said.refused.detail));
    });
    worker.on("error", (failure: NodeJS.ErrnoException) =>
      reject(failure.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooHeavy(start) : failure),
    );
    worker.on("exit", () => reject(tooHeavy(start)));
  }).finally(() => clearTimeout(end));
}

const tooHeavy = ({ file }: InspectStart) => new RefusedFile(file.name, "too-large", "");

/**
 * An inspector that looks at one file at a time: what anybody sends is read in a thread, never where others wait.
 * @param now the time (ISO), read anew at each file
 */
export function createInspector(now: () => string): Inspector {
  let last: Promise<unknown> = Promise.resolve();
  return ({ path, name }, asked) => {
    const inspected = last.then(() => inspectInThread({ file: { path, name }, asked, today: now().slice(0, 10) }));
    last = inspected.catch(() => {});
    return inspected;
  };
}
