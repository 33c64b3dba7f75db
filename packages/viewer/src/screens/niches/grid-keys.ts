/** A cell of a table, from 0. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

const moves: Readonly<Record<string, (position: GridPosition, last: GridPosition) => GridPosition>> = {
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
export function moveInGrid(
  position: GridPosition,
  key: string,
  rows: number,
  columns: number,
): GridPosition | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  const next = moves[key]?.(position, last);
  if (!next) return undefined;
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0));
  return { row: within(next.row, last.row), column: within(next.column, last.column) };
}
