import { documentIds, type DocumentLines, type Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** One row of a table, by column. */
export type Row = Readonly<Record<string, string>>;

/** The ids that a cell may name: a vocabulary, or the ids of another table. */
export interface Known {
  has(id: string): boolean;
}

/**
 * The cells of one row, read as what they must be. Every method throws when the cell is not that, and says which table,
 * row, column and value: the tables are ours, and a broken one must not pass.
 */
export interface Cells {
  /** A cell that must be filled. */
  text(column: string): string;
  /** A cell that may be empty. */
  optionalText(column: string): string | undefined;
  /** `column` in French and `column_en` in English, both filled. */
  wording(column: string): Wording;
  /** Both filled, or both empty. */
  optionalWording(column: string): Wording | undefined;
  /** A whole number of 0 or more, or a decimal one with a point. */
  number(column: string): number;
  optionalNumber(column: string): number | undefined;
  /** One of a closed list. */
  choice<T extends string>(column: string, choices: readonly T[]): T;
  optionalChoice<T extends string>(column: string, choices: readonly T[]): T | undefined;
  /** Parts separated by `|`, each one of a closed list; none for an empty cell. */
  choices<T extends string>(column: string, choices: readonly T[]): readonly T[];
  /** Parts separated by `|`, each once; none for an empty cell. */
  list(column: string): readonly string[];
  /** A list of ids that are all known. */
  ids(column: string, known: Known): readonly string[];
  /** `yes`, `no`, or `undefined` for an empty cell. */
  yes(column: string): boolean | undefined;
  /** `file`, `line_from`, `line_to`, `also` and `note`, which every table has. */
  sourced(): Sourced;
}

const numberText = /^\d+(\.\d+)?$/;
const linesText = /^([A-Z0-9-]+):(\d+)-(\d+)$/;

/** @param row the number of the row in its table, the first under the header being 1 */
export function cellsOf(table: string, number: number, row: Row): Cells {
  const fail = (column: string, problem: string): never => {
    throw new Error(`${table}, row ${number} (${row["id"] ?? ""}), column ${column}: ${problem}`);
  };
  const cell = (column: string): string => row[column] ?? fail(column, "no such column");
  const list = (column: string) => {
    const parts = cell(column) === "" ? [] : cell(column).split("|");
    if (new Set(parts).size < parts.length) fail(column, `“${cell(column)}” names one thing twice`);
    return parts.map((part) => (part === part.trim() && part !== "" ? part : fail(column, `“${part}” is no part`)));
  };
  const oneOf = <T extends string>(column: string, value: string, choices: readonly T[]): T =>
    choices.find((each) => each === value) ?? fail(column, `“${value}” is none of ${choices.join(", ")}`);
  const lines = (column: string, file: string, from: number, to: number): DocumentLines =>
    from >= 1 && to >= from
      ? { file: oneOf(column, file, documentIds), from, to }
      : fail(column, `lines ${from} to ${to} are none`);
  const cells: Cells = {
    text: (column) => cell(column) || fail(column, "is empty"),
    optionalText: (column) => cell(column) || undefined,
    wording: (column) => ({ fr: cells.text(column), en: cells.text(`${column}_en`) }),
    optionalWording: (column) =>
      cell(column) === "" && cell(`${column}_en`) === "" ? undefined : cells.wording(column),
    number: (column) =>
      numberText.test(cell(column)) ? Number(cell(column)) : fail(column, `“${cell(column)}” is no number`),
    optionalNumber: (column) => (cell(column) === "" ? undefined : cells.number(column)),
    choice: (column, choices) => oneOf(column, cell(column), choices),
    optionalChoice: (column, choices) => (cell(column) === "" ? undefined : oneOf(column, cell(column), choices)),
    choices: (column, choices) => list(column).map((part) => oneOf(column, part, choices)),
    list,
    ids: (column, known) => list(column).map((id) => (known.has(id) ? id : fail(column, `“${id}” is unknown`))),
    yes: (column) => (cell(column) === "" ? undefined : oneOf(column, cell(column), ["yes", "no"]) === "yes"),
    sourced: () => ({
      source: lines("file", cell("file"), cells.number("line_from"), cells.number("line_to")),
      also: list("also").map((part) => {
        const [, file = "", from, to] = linesText.exec(part) ?? [];
        return lines("also", file, Number(from), Number(to));
      }),
      note: cell("note"),
    }),
  };
  return cells;
}

/** Reads a table whose rows have an id each. Throws on the first broken row, and on an id that stands twice. */
export function readRows<T extends { readonly id: string }>(
  table: string,
  rows: readonly Row[],
  read: (cells: Cells) => T,
): readonly T[] {
  const ids = new Set<string>();
  return rows.map((row, index) => {
    const item = read(cellsOf(table, index + 1, row));
    if (ids.has(item.id)) throw new Error(`${table}, row ${index + 1}: the id ${item.id} stands twice`);
    ids.add(item.id);
    return item;
  });
}
