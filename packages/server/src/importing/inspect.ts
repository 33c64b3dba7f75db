import { RefusedFile, type Problem, type RefusalReason } from "@maillage/engine/model";
import {
  guessReadings,
  indispensableColumns,
  longestColumnName,
  mapHeader,
  missingColumns,
  readColumns,
  sources,
  withoutContacts,
  type ReadColumn,
  type ReadingContext,
  type Row,
  type Source,
} from "@maillage/engine/read";
import type { FileToRead } from "../files/bytes.js";
import type { Encoding } from "../files/decode.js";
import { openTable, type Table } from "../files/open-table.js";
import { chooseReading, type AskedReading, type ChosenReading } from "./choose-reading.js";
import type { ReadingTables } from "./import-file.js";

/** A source that a file may be read as, and the columns that it lacks for that. */
export interface Candidate {
  readonly id: string;
  readonly missing: readonly string[];
}

/** What can be said of a file before it is imported. */
export interface Inspection {
  /** The source that it would be read as. */
  readonly source: string | null;
  /** Those that it may be read as, or nearly, the surest first. */
  readonly candidates: readonly Candidate[];
  readonly columns: readonly ReadColumn[];
  /** How its letters are written, as far as one looked; null where the file says so itself. */
  readonly encoding: Encoding | null;
  /** How many rows were counted, and whether those are all of them. */
  readonly rows: { readonly counted: number; readonly isAll: boolean };
  /** Cells of the first rows, of the columns that are kept. */
  readonly preview: readonly (readonly string[])[];
  /** What is wrong with these rows. */
  readonly problems: readonly Omit<Problem, "file">[];
  /** What a column may be, for the source that it is read as or was asked to be read as; none without one. */
  readonly fields: readonly string[];
  /** Why it cannot be imported as it is. */
  readonly refused?: { readonly reason: RefusalReason; readonly detail: string };
}

const rowsShown = 10;

/** Rows that are counted: as many as one waits for. */
const mostCounted = 50_000;

const mostProblems = 100;
const longestCell = 200;

/** A source counts as nearly recognised when more than this share of its columns is there. */
const nearly = 0.5;

const found = (source: Source, missing: readonly string[]): number => 1 - missing.length / source.required.length;

function candidatesOf(header: readonly string[]): Candidate[] {
  const guessed = guessReadings(header).map(({ source, missing }) => ({ id: source.id, missing }));
  const known = nearlyRecognised(header);
  return [...known, ...guessed.filter(({ id }) => known.every((each) => each.id !== id))];
}

function nearlyRecognised(header: readonly string[]): Candidate[] {
  return sources
    .map((source) => ({ source, missing: missingColumns(source, header) }))
    .filter(({ source, missing }) => found(source, missing) > nearly)
    .sort(
      (a, b) =>
        found(b.source, b.missing) - found(a.source, a.missing) || b.source.required.length - a.source.required.length,
    )
    .map(({ source }) => ({ id: source.id, missing: indispensableColumns(source, header) }));
}

/** Cells that may be shown: of the columns that are kept, without what rings or writes to somebody. */
function shownCells({ cells }: Row, columns: readonly ReadColumn[], isPerson: boolean): string[] {
  return columns.flatMap(({ kept }, index) => {
    if (!kept) return [];
    return [
      isPerson ? "" : withoutContacts((cells[index] ?? "").slice(0, 10 * longestCell)).text.slice(0, longestCell),
    ];
  });
}

/** What is done with one of the first rows. */
type Look = (row: Row) => void;

/** Shows the first rows to `look`, and counts those that follow. @throws RefusedFile for one that breaks on the way */
async function countRows(table: Table, look: Look, report: (problem: Problem) => void): Promise<Inspection["rows"]> {
  let shown = 0;
  for await (const row of table.rows((problem) => (shown < rowsShown ? report(problem) : undefined))) {
    if (shown < rowsShown) look(row);
    shown++;
    if (table.count() >= mostCounted) return { counted: table.count(), isAll: false };
  }
  return { counted: table.count(), isAll: true };
}

/** The first rows, as they may be shown, and what is wrong with them; of a file that no source knows, only how many. */
async function firstRows(
  table: Table,
  chosen: ChosenReading | undefined,
  columns: readonly ReadColumn[],
  context: ReadingContext,
) {
  const readRow = chosen?.source.open(chosen.header, context);
  const kept = new Set(columns.filter((column) => column.kept).map(({ name }) => name));
  const problems: Inspection["problems"][number][] = [];
  const preview: string[][] = [];
  const look: Look = (row) => {
    if (!readRow || !chosen) return;
    const reading = readRow(chosen.complete(row));
    for (const { row: at, column, value, code } of reading.problems) problems.push({ row: at, column, value, code });
    const isPerson = reading.problems.some(({ code }) => code === "organisation.person");
    preview.push(shownCells(row, columns, isPerson));
  };
  const rows = await countRows(table, look, ({ row, column, value, code }) => {
    if (readRow && problems.length < mostProblems)
      problems.push({ row, column, value: kept.has(column) ? value : "", code });
  });
  return { preview, problems, rows };
}

/** The header of a file that lacks something, with what was said of its columns as far as that can be done. */
function headerFor(source: Source | undefined, header: readonly string[], { columns = {} }: AskedReading) {
  const mapped = source && mapHeader(source, header, columns);
  return mapped === undefined || "reason" in mapped ? header : mapped.header;
}

/**
 * Reads the header and the first rows of a file. A file that no source knows can be inspected, one that is no table
 * cannot. @param asked how it is to be read @throws RefusedFile
 */
export async function inspect(file: FileToRead, asked: AskedReading, tables: ReadingTables): Promise<Inspection> {
  const table = await openTable(file.path, file.name);
  try {
    const { header } = table;
    let chosen: ChosenReading | undefined;
    let refused: Inspection["refused"];
    try {
      chosen = chooseReading(file.name, header, asked);
    } catch (failure) {
      if (!(failure instanceof RefusedFile)) throw failure;
      refused = { reason: failure.reason, detail: failure.detail };
    }
    const source = chosen?.source ?? sources.find(({ id }) => id === asked.as);
    const columns = readColumns(source, header, chosen?.header ?? headerFor(source, header, asked));
    const { preview, problems, rows } = await firstRows(table, chosen, columns, { file: file.name, ...tables });
    return {
      source: chosen?.source.id ?? null,
      candidates: candidatesOf(header),
      columns: columns.map((column) => ({ ...column, name: column.name.slice(0, longestColumnName) })),
      encoding: table.encoding(),
      rows,
      preview,
      problems,
      fields: Object.keys(source?.fields ?? {}),
      ...(refused ? { refused } : {}),
    };
  } finally {
    await table.close();
  }
}
