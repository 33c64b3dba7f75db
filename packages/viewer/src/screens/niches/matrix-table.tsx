import { useRef, useState, type KeyboardEvent } from "react";
import { useWords } from "../../messages/messages.js";
import { useView } from "../../state/navigation.js";
import { CrowdingMark } from "./crowding-mark.js";
import type { Cell, Matrix, Row } from "./matrix.js";
import { moveInGrid, type GridPosition } from "./grid-keys.js";

interface MatrixTableProps {
  readonly matrix: Matrix;
  /** How many are shown, from the first. */
  readonly rows: number;
  readonly columns: number;
  onOpen(family: string, area: string): void;
}

/** Activities by areas: a table with one stop for the keyboard, walked with the arrows. */
export function MatrixTable({ matrix, rows, columns, onOpen }: MatrixTableProps) {
  const { niches, shell, number } = useWords();
  const [view] = useView("overlaps");
  const [position, setPosition] = useState<GridPosition>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const shown = matrix.rows.slice(0, rows);
  const areas = matrix.areas.slice(0, columns);
  const at = { row: Math.min(position.row, rows - 1), column: Math.min(position.column, columns - 1) };
  const walk = (event: KeyboardEvent) => {
    const next = moveInGrid(at, event.key, rows, columns);
    if (!next) return;
    event.preventDefault();
    setPosition(next);
    table.current?.rows[next.row + 1]?.cells[next.column + 1]?.querySelector("button")?.focus();
  };
  const name = (row: Row, { count, expected, crowding }: Cell, area: string) =>
    `${row.label}, ${area}${shell.colon} ${niches.cell(count, number.tenths(expected), niches.crowding[crowding])}`;
  return (
    <div className="matrix-frame">
      <table className="matrix" aria-labelledby="matrix-title" ref={table}>
        <thead>
          <tr>
            <th scope="col">{niches.activity}</th>
            {areas.map(({ id, label }) => (
              <th key={id} scope="col">
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, rowAt) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label} <small>{number.whole(row.count)}</small>
              </th>
              {row.cells.slice(0, columns).map((cell, columnAt) => {
                const isOpen = cell.family === view.family && cell.area === view.area;
                const press = () => {
                  setPosition({ row: rowAt, column: columnAt });
                  if (cell.count > 0) onOpen(cell.family, cell.area);
                };
                return (
                  <td key={cell.area} data-crowding={cell.crowding}>
                    <button
                      type="button"
                      className="matrix-cell"
                      tabIndex={at.row === rowAt && at.column === columnAt ? 0 : -1}
                      data-cell={`${cell.family} ${cell.area}`}
                      aria-label={name(row, cell, areas[columnAt]?.label ?? cell.area)}
                      aria-disabled={cell.count === 0}
                      aria-expanded={cell.count === 0 ? undefined : isOpen}
                      onClick={press}
                      onKeyDown={walk}
                    >
                      <span aria-hidden="true">{cell.count === 0 ? "–" : number.whole(cell.count)}</span>
                      <CrowdingMark crowding={cell.crowding} />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
