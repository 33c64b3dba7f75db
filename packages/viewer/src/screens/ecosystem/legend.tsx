import type { Categories } from "../../look/categories.js";
import { useWords } from "../../messages/messages.js";
import "./legend.css";

interface LegendProps {
  readonly categories: Categories;
  readonly name: (value: string) => string;
  readonly measure: string;
  readonly hasBorders: boolean;
  /** Choosing a line looks at it; absent where lines cannot be chosen. */
  readonly chosen?: string;
  onChoose?(value: string): void;
}

/** What colours, sizes and rings mean, of what is drawn and of nothing else. */
export function Legend({ categories, name, measure, hasBorders, chosen, onChoose }: LegendProps) {
  const { ecosystem, number } = useWords();
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{ecosystem.legend}</h2>
      <ul className="legend-colors">
        {categories.legend.map(({ kind, value, color, count }) => {
          const words = (
            <>
              <i style={{ background: color }} aria-hidden="true" />
              <span>{kind === "own" ? name(value) : ecosystem[kind]}</span>
              <small>{number.whole(count)}</small>
            </>
          );
          return (
            <li key={`${kind} ${value}`}>
              {onChoose && kind === "own" ? (
                <button type="button" aria-pressed={chosen === value} onClick={() => onChoose(value)}>
                  {words}
                </button>
              ) : (
                <p>{words}</p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="legend-note">
        <i className="legend-sizes" aria-hidden="true" /> {ecosystem.sizeSays(measure)}
      </p>
      <p className="legend-note">
        <i className="legend-ring" aria-hidden="true" /> {ecosystem.head}
      </p>
      {hasBorders && (
        <p className="legend-note">
          <i className="legend-border" aria-hidden="true" /> {ecosystem.border}
        </p>
      )}
    </section>
  );
}
