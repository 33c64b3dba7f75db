import { RefusedFile } from "@maillage/engine/model";
import type { FileToRead } from "../files/bytes.js";
import { startThread, ThreadEnded, type Thread } from "../threads/thread.js";
import type { AskedReading } from "./choose-reading.js";
import type { Inspection } from "./inspect.js";
import type { Inspecting } from "./inspect-worker.js";

/** Looks at files before they are imported. @throws Refused `refused-file`, or RefusedFile, for one that can never be */
export type Inspector = (file: FileToRead, asked: AskedReading) => Promise<Inspection>;

/** Whose first rows take longer, milliseconds, is made to take long. */
const longest = 30_000;

/** How long a thread waits for the next file, milliseconds: people look at one again and again while they map it. */
const patience = 60_000;

/** Heap of a thread, megabytes: tables of the map and vocabularies take a hundred. */
const heap = 512;

/** A thread that has read its tables, until nobody has asked it for a while. */
function keptThread() {
  let kept: Thread<Inspecting> | undefined;
  let rest: NodeJS.Timeout | undefined;
  const end = async () => {
    const before = kept;
    kept = undefined;
    await before?.end();
  };
  return {
    end,
    async ask(asked: Inspecting["asked"]): Promise<Inspection> {
      clearTimeout(rest);
      if (!kept) {
        kept = startThread<Inspecting>(new URL("./inspect-worker.js", import.meta.url), undefined, { heap });
        kept.letGo();
      }
      try {
        return await kept.ask(asked);
      } catch (failure) {
        // What it holds of a file that was too much for it is not kept either.
        if (failure instanceof ThreadEnded) kept = undefined;
        throw failure;
      } finally {
        rest = setTimeout(() => void end(), patience).unref();
      }
    },
  };
}

/**
 * An inspector that looks at one file at a time: what anybody sends is read in a thread, never where others wait. It
 * writes nothing: a thread that takes too long, or too much memory, is ended.
 * @param now the time (ISO), read anew at each file
 */
export function createInspector(now: () => string): Inspector {
  const thread = keptThread();
  let last: Promise<unknown> = Promise.resolve();
  async function inspect(asked: Inspecting["asked"]): Promise<Inspection> {
    const late = setTimeout(() => void thread.end(), longest);
    try {
      return await thread.ask(asked);
    } catch (failure) {
      throw failure instanceof ThreadEnded ? new RefusedFile(asked.file.name, "too-large", "") : failure;
    } finally {
      clearTimeout(late);
    }
  }
  return ({ path, name }, asked) => {
    const inspected = last.then(() => inspect({ file: { path, name }, asked, today: now().slice(0, 10) }));
    last = inspected.catch(() => {});
    return inspected;
  };
}
