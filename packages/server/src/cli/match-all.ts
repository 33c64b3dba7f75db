import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { csvLine } from "@maillage/engine/export/csv-line.js";
import type { MatchOptions } from "./commands/match.js";
import type { Chunk, Share } from "./match-all-worker.js";
import { terminalProgress } from "./progress.js";

const header = ["id", "name", "list", "rank", "partner", "partnerName", "score", "confidence", "reason", "labels"];

/** Threads that work at once: each holds a directory of its own, so memory is what they cost. */
const threads = 2;

/**
 * Everyone's partners, a line a suggestion, in the order of ids. The work is cut into chunks that threads take in turn;
 * chunks are written in order, so one thread or two give the same bytes. The file appears whole or not at all.
 * @returns how many suggestions were written
 */
export async function matchAll(size: number, options: MatchOptions, path: string): Promise<number> {
  const unfinished = `${path}.part`;
  const file = createWriteStream(unfinished);
  await once(file, "open");
  const progress = terminalProgress();
  progress.start(path, size);
  file.write(csvLine(header));
  let rows = 0;
  let next = 0;
  const waiting = new Map<number, Chunk>();
  const take = (chunk: Chunk) => {
    waiting.set(chunk.number, chunk);
    for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
      waiting.delete(next++);
      file.write(ready.text);
      rows += ready.rows;
      progress.at(ready.done);
    }
  };
  const workers = Array.from({ length: threads }, (_, part) => {
    const share: Share = { part, parts: threads, options };
    return new Worker(new URL("./match-all-worker.js", import.meta.url), { workerData: share });
  });
  try {
    await Promise.all(
      workers.map(async (worker) => {
        worker.on("message", take);
        const [code] = (await once(worker, "exit")) as [number];
        if (code !== 0) throw new Error(`a thread of match --all ended with ${code}`);
      }),
    );
  } finally {
    progress.end();
    await Promise.all(workers.map((worker) => worker.terminate()));
    file.end();
  }
  await once(file, "finish");
  await rename(unfinished, path);
  return rows;
}
