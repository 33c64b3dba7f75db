/**
 * Compressed rows: lists of numbers laid end to end, with where each begins. The entries of row r stand at
 * `starts[r] … starts[r + 1] - 1` of every array that goes with `starts`, which is one longer than there are rows.
 *
 *   rows     0       1    2             3
 *   starts   0       3    3             5              (rows + 1)
 *            │       │    │             │
 *   entries  4  0  9      2  7                         (starts[rows])
 */
export interface CsrRows {
  readonly starts: Int32Array;
}

/** How many entries a row has. */
export const rowLength = ({ starts }: CsrRows, row: number): number =>
  (starts[row + 1] as number) - (starts[row] as number);

/** Where rows of these lengths begin. */
export function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let row = 0; row < lengths.length; row++) starts[row + 1] = (starts[row] as number) + (lengths[row] as number);
  return starts;
}

/** CsrRows that are being filled. */
export interface OpenRows extends CsrRows {
  /** The place of the next entry of a row: its entries keep the order in which they come. */
  next(row: number): number;
}

/**
 * CsrRows by counting sort: the entries are visited once to count them, then, by the caller and in whatever order, once
 * more to put each at `next(row)`. O(rows + entries), nothing is copied.
 * @param each visits the row of every entry
 */
export function openRows(rows: number, each: (count: (row: number) => void) => void): OpenRows {
  const lengths = new Int32Array(rows);
  each((row) => {
    lengths[row] = (lengths[row] as number) + 1;
  });
  const starts = startsOf(lengths);
  const free = starts.slice(0, rows);
  return {
    starts,
    next(row) {
      const at = free[row] as number;
      free[row] = at + 1;
      return at;
    },
  };
}

/** Entries by row: those of row r are `entries[starts[r]]` … `entries[starts[r + 1] - 1]`, ascending. */
export interface EntriesByRow extends CsrRows {
  readonly entries: Int32Array;
}

/** The entries 0, 1… sorted by their row, which is 0 … `rows` - 1. O(rows + entries). */
export function entriesByRow(rowOf: ArrayLike<number>, rows: number): EntriesByRow {
  const open = openRows(rows, (count) => {
    for (let entry = 0; entry < rowOf.length; entry++) count(rowOf[entry] as number);
  });
  const entries = new Int32Array(rowOf.length);
  for (let entry = 0; entry < rowOf.length; entry++) entries[open.next(rowOf[entry] as number)] = entry;
  return { starts: open.starts, entries };
}
