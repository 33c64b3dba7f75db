import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { useView } from "../../state/navigation.js";
import { views } from "../../state/views.js";
import { CrowdingMark } from "./crowding-mark.js";
import type { Crowding, Matrix } from "./matrix.js";
import { MatrixTable } from "./matrix-table.js";
import "./matrix.css";

const crowdings: readonly Crowding[] = ["much", "more", "less", "little"];

/** How many more a press shows. */
const step = 10;

const least = { rows: views.overlaps.rows.absent, columns: views.overlaps.columns.absent };

interface MatrixSectionProps {
  readonly matrix: Matrix;
  onOpen(family: string, area: string): void;
}

/** The table with what its marks mean, and the way to more of it: as much as one can read, the largest first. */
export function MatrixSection({ matrix, onOpen }: MatrixSectionProps) {
  const { niches, number } = useWords();
  const [view, change] = useView("overlaps");
  const [allRows, allColumns] = [matrix.rows.length, matrix.areas.length];
  const [rows, columns] = [Math.min(view.rows, allRows), Math.min(view.columns, allColumns)];
  const isWide = view.rows > least.rows || view.columns > least.columns;
  return (
    <section className="matrix-section" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{niches.matrix}</h2>
      <p className="quiet">
        {niches.matrixHint} <span className="matrix-keys">{niches.matrixKeys}</span>
      </p>
      <ul className="matrix-legend" aria-label={niches.legend}>
        {crowdings.map((crowding) => (
          <li key={crowding}>
            <i data-crowding={crowding}>
              <CrowdingMark crowding={crowding} />
            </i>
            {niches.crowding[crowding]}
          </li>
        ))}
      </ul>
      <MatrixTable matrix={matrix} rows={rows} columns={columns} onOpen={onOpen} />
      <div className="matrix-foot">
        {rows < allRows && (
          <Button small onPress={() => change({ rows: Math.min(allRows, rows + step) })}>
            {niches.moreRows}
          </Button>
        )}
        {columns < allColumns && (
          <Button small onPress={() => change({ columns: Math.min(allColumns, columns + step) })}>
            {niches.moreColumns}
          </Button>
        )}
        {isWide && (
          <Button small tone="quiet" onPress={() => change(least)}>
            {niches.fewer}
          </Button>
        )}
        <p className="quiet">
          {niches.shownOf(number.whole(rows), number.whole(allRows), niches.rows)},{" "}
          {niches.shownOf(number.whole(columns), number.whole(allColumns), niches.columns)}
        </p>
      </div>
      <p className="quiet matrix-note">{niches.legendNote}</p>
    </section>
  );
}
