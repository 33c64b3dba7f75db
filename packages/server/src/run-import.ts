import { basename, resolve } from "node:path";
import { RefusedFile, type Problem, type ProblemCode } from "@maillage/engine/problems.js";
import { missingColumns, recogniseSource, sources } from "@maillage/engine/read/sources.js";
import type { ReadingContext, Source } from "@maillage/engine/read/source.js";
import type { Gazetteer } from "@maillage/engine/territory/gazetteer.js";
import type { Vocabulary } from "@maillage/engine/vocabulary/vocabulary.js";
import { openTable } from "./files/open-table.js";
import type { Progress } from "./progress.js";
import type { ImportWriter } from "./store/imports.js";
import type { Author, Store } from "./store/store.js";

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

/** The source that was asked for, else the one that the header tells. Throws `RefusedFile` when there is none. */
function chooseSource(path: string, header: readonly string[], as: string | undefined): Source {
  const name = basename(path);
  const asked = sources.find(({ id }) => id === as);
  if (asked) {
    const missing = missingColumns(asked, header);
    if (missing.length > 0) throw new RefusedFile(name, "missing-columns", missing.join(", "));
    return asked;
  }
  const source = recogniseSource(header);
  if (!source) throw new RefusedFile(name, "unknown-layout", header.slice(0, 8).join(", ").slice(0, 200));
  return source;
}

interface Tables {
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
}

async function importFile(
  path: string,
  as: string | undefined,
  tables: Tables,
  open: () => Promise<ImportWriter>,
  progress: Progress,
): Promise<FileReport> {
  const table = await openTable(path);
  const source = chooseSource(path, table.header, as);
  const context: ReadingContext = { file: basename(path), ...tables };
  const readRow = source.open(table.header, context);
  const writer = await open();
  const problems = problemCounter();
  const seen = new Set<string>();
  let ties = 0;
  let batch = emptyBatch();
  const flush = async () => {
    await writer.add(batch.organisations, batch.ties, batch.problems);
    batch = emptyBatch();
  };
  for await (const row of table.rows) {
    const reading = readRow(row);
    ties += reading.ties.length;
    for (const organisation of reading.organisations) if (!organisation.supplement) seen.add(organisation.id);
    reading.problems.forEach(problems.add);
    batch.organisations.push(...reading.organisations);
    batch.ties.push(...reading.ties);
    batch.problems.push(...reading.problems);
    if (batch.organisations.length + batch.problems.length >= batchSize) {
      await flush();
      progress.at(row.number);
    }
  }
  const last = table.takeProblems();
  last.forEach(problems.add);
  batch.problems.push(...last);
  await flush();
  const rows = table.count();
  await writer.finish({ source: source.id, hash: table.hash(), rows });
  return { path, source: source.id, rows, organisations: seen.size, ties, problems: problems.counts() };
}

const emptyBatch = () => ({
  organisations: [] as Parameters<ImportWriter["add"]>[0][number][],
  ties: [] as Parameters<ImportWriter["add"]>[1][number][],
  problems: [] as Problem[],
});

/** Imports files into a store, all or nothing. @throws RefusedFile for a file that is not what it claims */
export function runImport(
  paths: readonly string[],
  as: string | undefined,
  store: Store,
  tables: Tables,
  progress: Progress,
  author: Author,
): Promise<FileReport[]> {
  return store.imports.run(author, async (open) => {
    const reports: FileReport[] = [];
    for (const path of paths) {
      progress.start(basename(path));
      reports.push(await importFile(path, as, tables, () => open(resolve(path)), progress));
      progress.end();
    }
    return reports;
  });
}
