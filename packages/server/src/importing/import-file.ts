import { setImmediate } from "node:timers/promises";
import type { Problem, ProblemCode } from "@maillage/engine/model";
import { readColumns, type ReadingContext } from "@maillage/engine/read";
import { chooseReading, type AskedReading, type ChosenReading } from "./choose-reading.js";
import type { FileToRead } from "../files/bytes.js";
import { openTable } from "../files/open-table.js";
import type { Progress } from "./progress.js";
import type { ImportWriter } from "../store/imports.js";

/** How often a problem was met, and where first. */
export interface ProblemCount {
  readonly code: ProblemCode;
  readonly count: number;
  readonly examples: readonly { readonly row: number; readonly column: string; readonly value: string }[];
}

/** What came of one file. */
export interface FileReport {
  readonly path: string;
  readonly source: string;
  readonly rows: number;
  readonly organisations: number;
  readonly ties: number;
  readonly problems: readonly ProblemCount[];
}

const examplesOfEach = 3;

/** Rows between two writes: large enough for the store, small enough for memory. */
const batchSize = 2000;

/** Rows after which what is known is written, and whoever cancelled is heard, even when they gave next to nothing. */
const rowsAtOnce = 5000;

/** Problems of one file that the store keeps; all of them are counted. A file of nothing else would fill the disk. */
const mostProblemsKept = 100_000;

/** Counts problems by code, keeping the first few. */
function problemCounter() {
  const counts = new Map<ProblemCode, { count: number; examples: Problem[] }>();
  return {
    add({ ...problem }: Problem) {
      const known = counts.get(problem.code) ?? { count: 0, examples: [] };
      known.count++;
      if (known.examples.length < examplesOfEach) known.examples.push(problem);
      counts.set(problem.code, known);
    },
    counts: (): ProblemCount[] =>
      [...counts]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([code, { count, examples }]) => ({
          code,
          count,
          examples: examples.map(({ row, column, value }) => ({ row, column, value })),
        })),
  };
}

/** What reading needs to know besides the file: the tables of `data/`, and the day. */
export type ReadingTables = Omit<ReadingContext, "file">;

/** What a problem may repeat: nothing of a column that is not kept. */
function repeatable({ source, header }: ChosenReading, names: readonly string[]): (problem: Problem) => Problem {
  const others = new Set(readColumns(source, names, header).flatMap(({ name, kept }) => (kept ? [] : [name])));
  return (problem) => (others.has(problem.column) ? { ...problem, value: "" } : problem);
}

/** Says which columns were taken for a field by their words only. */
const readByWords = ({ byWords }: ChosenReading, file: string): Problem[] =>
  Object.entries(byWords).map(([column, field]) => ({ file, row: 0, column, value: field, code: "header.by-words" }));

/** Imports one file: reads it, row by row, and hands what it says to a writer. @throws RefusedFile */
export async function importFile(
  file: FileToRead,
  asked: AskedReading,
  tables: ReadingTables,
  open: () => Promise<ImportWriter>,
  progress: Progress,
  signal: AbortSignal,
): Promise<FileReport> {
  const table = await openTable(file.path, file.name);
  try {
    const chosen = chooseReading(file.name, table.header, asked);
    const { source } = chosen;
    const context: ReadingContext = { file: file.name, ...tables };
    const readRow = source.open(chosen.header, context);
    const mayRepeat = repeatable(chosen, table.header);
    const writer = await open();
    const problems = problemCounter();
    const seen = new Set<string>();
    let ties = 0;
    let kept = 0;
    let flushed = 0;
    let batch = emptyBatch();
    const take = (found: readonly Problem[]) => {
      found.forEach(problems.add);
      const room = Math.max(0, mostProblemsKept - kept);
      batch.problems.push(...found.slice(0, room));
      kept += Math.min(room, found.length);
    };
    const flush = async () => {
      await writer.add(batch.organisations, batch.ties, batch.problems);
      batch = emptyBatch();
      flushed = table.count();
      progress.at(flushed, table.bytes());
      // Messages to this thread are heard between two turns.
      await setImmediate();
    };
    take(readByWords(chosen, file.name));
    const rows = table.rows((problem) => {
      // Rows that are passed over come only here.
      signal.throwIfAborted();
      take([mayRepeat(problem)]);
    });
    for await (const row of rows) {
      signal.throwIfAborted();
      const reading = readRow(chosen.complete(row));
      ties += reading.ties.length;
      for (const organisation of reading.organisations) if (!organisation.supplement) seen.add(organisation.id);
      take(reading.problems);
      batch.organisations.push(...reading.organisations);
      batch.ties.push(...reading.ties);
      const isDue = batch.organisations.length + batch.problems.length >= batchSize;
      if (isDue || row.number - flushed >= rowsAtOnce) await flush();
    }
    await flush();
    signal.throwIfAborted();
    const count = table.count();
    await writer.finish({ source: source.id, hash: table.hash(), rows: count });
    return {
      path: file.name,
      source: source.id,
      rows: count,
      organisations: seen.size,
      ties,
      problems: problems.counts(),
    };
  } finally {
    await table.close();
  }
}

const emptyBatch = () => ({
  organisations: [] as Parameters<ImportWriter["add"]>[0][number][],
  ties: [] as Parameters<ImportWriter["add"]>[1][number][],
  problems: [] as Problem[],
});
