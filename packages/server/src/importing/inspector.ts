import { RefusedFile } from "@maillage/engine/model/problem.js";
import { askOnce } from "../threads/ask-once.js";
import { ThreadEnded } from "../threads/thread.js";
import type { FileToRead } from "../files/bytes.js";
import type { AskedReading } from "./choose-reading.js";
import type { Inspection } from "./inspect.js";
import type { Inspecting } from "./inspect-worker.js";

/** Looks at files before they are imported. @throws Refused `refused-file`, or RefusedFile, for one that can never be */
export type Inspector = (file: FileToRead, asked: AskedReading) => Promise<Inspection>;

/** Whose first rows take longer, milliseconds, is made to take long. */
const longest = 30_000;

/** Heap of a thread, megabytes: tables of the map and vocabularies take a hundred. */
const heap = 512;

async function inspectInThread(toInspect: Inspecting["asked"]): Promise<Inspection> {
  try {
    return await askOnce<Inspecting>(new URL("./inspect-worker.js", import.meta.url), toInspect, {
      heap,
      endedBy: AbortSignal.timeout(longest),
    });
  } catch (failure) {
    throw failure instanceof ThreadEnded ? new RefusedFile(toInspect.file.name, "too-large", "") : failure;
  }
}

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
