import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { csvLine } from "@maillage/engine/export";
import type { Model } from "../questions/model.js";
import { rankingOf, type RankingParameters } from "../questions/ranking.js";
import { given, readerAt } from "./ask.js";
import type { Context } from "./context.js";
import { startThread, type Thread } from "../threads/thread.js";
import type { MatchOptions } from "./match-options.js";
import type { Lines, Matching } from "./match-all-worker.js";
import { terminalProgress } from "./progress.js";

const header = ["id", "name", "list", "rank", "partner", "partnerName", "score", "confidence", "reason", "labels"];

/** Threads that work at once: each holds a directory of its own, so memory is what they cost. */
const atOnce = 2;

/** Organisations that are asked for at once. */
const chunkSize = 50;

/**
 * Everyone's partners, a line a suggestion, in the order of ids. The work is cut into chunks that threads take in turn;
 * chunks are written in order, so one thread or two give the same bytes. The file appears whole or not at all.
 * @returns how many suggestions were written
 */
export async function matchAll(context: Context, model: Model, options: MatchOptions, path: string): Promise<number> {
  const { intent, top, within, weights, exclude, sensitive = false } = options;
  const asked = { top, sensitive, ...given({ intent, within, weights, exclude }) } as RankingParameters;
  // What every thread would refuse is refused before a file is begun.
  rankingOf(model, asked, readerAt(context));
  const { size } = model.maillage.directory;
  const unfinished = `${path}.part`;
  const file = createWriteStream(unfinished);
  let failure: Error | undefined;
  file.on("error", (error) => (failure = error));
  await once(file, "open");
  const progress = terminalProgress();
  progress.start(path, size);
  file.write(csvLine(header));
  let rows = 0;
  let begun = 0;
  let next = 0;
  const waiting = new Map<number, Lines>();
  const take = (number: number, lines: Lines) => {
    waiting.set(number, lines);
    for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
      waiting.delete(next++);
      file.write(ready.text);
      rows += ready.rows;
      progress.at(Math.min(next * chunkSize, size));
    }
  };
  const work = async (thread: Thread<Matching>) => {
    for (let number = begun++; number * chunkSize < size; number = begun++) {
      const from = number * chunkSize;
      take(number, await thread.ask({ ...asked, from, to: Math.min(from + chunkSize, size) }));
    }
  };
  const threads = Array.from({ length: atOnce }, () =>
    startThread<Matching>(new URL("./match-all-worker.js", import.meta.url), options),
  );
  try {
    await Promise.all(threads.map(work));
  } finally {
    progress.end();
    await Promise.all(threads.map((thread) => thread.end()));
    file.end();
  }
  await finished(file).catch((error: Error) => (failure ??= error));
  if (failure) {
    await rm(unfinished, { force: true });
    throw failure;
  }
  await rename(unfinished, path);
  return rows;
}
