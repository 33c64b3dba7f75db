import type { Origin } from "../../api/organisation.js";
import { useWords } from "../../messages/messages.js";

const origins: readonly Origin[] = ["official", "declared", "inferred"];

/** How facts of each origin look. */
export function OriginLegend() {
  const { partners } = useWords();
  return (
    <p className="origins">
      {origins.map((origin) => (
        <span key={origin}>
          <i className="origin-mark" data-origin={origin} aria-hidden="true" /> {partners.origin[origin]}
        </span>
      ))}
    </p>
  );
}
