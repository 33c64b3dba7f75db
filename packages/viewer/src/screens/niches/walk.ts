/** A cell of a table, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const moves: Readonly<Record<string, (place: Place, last: Place) => Place>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { column }) => ({ row, column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, { row }) => ({ row, column }),
};

/**
 * Where a key leads in a table, as in the grids of the ARIA practices; the borders stop it.
 * @returns undefined for a key that does not move
 */
export function walked(place: Place, key: string, rows: number, columns: number): Place | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  const next = moves[key]?.(place, last);
  if (!next) return undefined;
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0));
  return { row: within(next.row, last.row), column: within(next.column, last.column) };
}
