import type { Contribution } from "../../api/partners.js";
import { useWords } from "../../messages/messages.js";
import "./score-bar.css";

/**
 * The affinity as a bar of 0 to 100 whose parts are the contributions: they add up to it. A part that stands for what
 * is not known is hatched.
 */
export function ScoreBar({ contributions }: { readonly contributions: readonly Contribution[] }) {
  const { partners, number } = useWords();
  const parts = contributions.filter(({ contribution }) => contribution > 0);
  return (
    <>
      <div className="score-bar" aria-hidden="true">
        {parts.map(({ dimension, contribution, known }) => (
          <i
            key={dimension}
            data-dimension={dimension}
            data-known={known}
            style={{ inlineSize: `${contribution * 100}%` }}
          />
        ))}
      </div>
      <p className="for-readers">
        {partners.scoreParts(
          contributions
            .map(({ dimension, contribution, known }) =>
              partners.scorePart(partners.dimension[dimension], number.points(contribution), known),
            )
            .join(", "),
        )}
      </p>
    </>
  );
}
