import { useWords } from "../../messages/messages.js";
import { CrowdingMark } from "./crowding-mark.js";
import { standingOut, type Cell, type Matrix } from "./matrix.js";
import "./highlights.css";

const mostShown = 5;

interface HighlightsProps {
  readonly matrix: Matrix;
  onOpen(family: string, area: string): void;
}

/** What one reads before the table: the few niches that stand out from chance, either way. */
export function Highlights({ matrix, onOpen }: HighlightsProps) {
  const { niches } = useWords();
  return (
    <div className="highlights">
      {(["crowded", "room"] as const).map((side) => {
        const cells = standingOut(matrix, side, mostShown);
        const none = side === "crowded" ? niches.noCrowded : niches.noRoom;
        return (
          <section key={side} aria-labelledby={`highlights-${side}`} data-side={side}>
            <h2 id={`highlights-${side}`}>{niches[side]}</h2>
            <p className="quiet">{niches[`${side}Hint`]}</p>
            {cells.length === 0 && <p>{none}</p>}
            <ul className="highlight-list">
              {cells.map((cell) => (
                <li key={`${cell.family} ${cell.area}`}>
                  <Highlight matrix={matrix} cell={cell} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Highlight({ matrix, cell, onOpen }: HighlightsProps & { readonly cell: Cell }) {
  const { niches, number } = useWords();
  const { family, area, count, expected, crowding } = cell;
  const activity = matrix.rows.find(({ id }) => id === family)?.label;
  const place = matrix.areas.find(({ id }) => id === area)?.label;
  const words = (
    <>
      <CrowdingMark crowding={crowding} />
      <span>
        <b>{activity}</b>, {place}
        <small>{niches.against(count, number.tenths(expected))}</small>
      </span>
    </>
  );
  // Where nobody is there is nothing to open.
  return count === 0 ? (
    <p className="highlight">{words}</p>
  ) : (
    <button type="button" className="highlight" onClick={() => onOpen(family, area)}>
      {words}
    </button>
  );
}
