import type { Organisation } from "../model/organisation.js";
import type { Problem } from "../model/problem.js";
import type { Gazetteer } from "../territory/gazetteer.js";
import type { Tie } from "../model/tie.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/** One row of a table, its cells decoded and in the order of the header. Numbered from 1, header not counted. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What reading needs to know besides the row. Handed in; nothing is looked up elsewhere. */
export interface ReadingContext {
  readonly file: string;
  /** The day of reading (ISO date): no year far behind it is believed. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
}

/** What one row gave. A row may give nothing but a problem. */
export interface Reading {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly problems: readonly Problem[];
}

export type RowReader = (row: Row) => Reading;

/** A layout that Maillage reads. A new source is one of these and one line in `sources.ts`. */
export interface Source {
  /** Stable id, also the `source` of the facts it gives: `rna-import`, `subventions-scdl`… */
  readonly id: string;
  /** Which of two recognised sources wins: the share of `required` columns is 1 for both, the longer list is surer. */
  readonly required: readonly string[];
  /** Recognised only with one of these columns too, what only such a table has, unless it has no column of others. */
  readonly oneOf?: readonly string[];
  /** Required fields that a file said to be of this source may lack, when it has one of these columns to make them of. */
  readonly madeOf?: Readonly<Record<string, readonly string[]>>;
  /** Known spellings of each field, folded (see `columns.ts`). */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Fields that are read but neither kept whole nor shown: an address gives its town, a point serves distances. */
  readonly notShown?: readonly string[];
  /** Whether a column that no field names is kept. Without it, none is. */
  keepsOther?(name: string): boolean;
  /** A reader for one file with this header. */
  open(header: readonly string[], context: ReadingContext): RowReader;
}
