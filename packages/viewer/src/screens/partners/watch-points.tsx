import { resources, type Overlap, type ResourceId, type Suggestion } from "../../api/partners.js";
import { said, useWords } from "../../messages/messages.js";
import { Icon } from "../../parts/icon.js";

type WatchPoint = Overlap & { readonly resource: ResourceId };

/**
 * What is worth the adviser's minute: an estimate says as much of every neighbour, so only what was observed is told.
 * None where this reader may not see how grounds overlap.
 */
export const watchPoints = (overlap: Suggestion["overlap"]): readonly WatchPoint[] =>
  resources
    .flatMap((resource) => (overlap ? [{ ...overlap[resource], resource }] : []))
    .filter(({ level, estimated }) => !estimated && (level === "medium" || level === "high"));

/** Where the two may count on the same volunteers or funders, what is known of it, and what is not. */
export function WatchPoints({ overlap }: Pick<Suggestion, "overlap">) {
  const { partners, typeset } = useWords();
  if (!overlap) return null;
  const told = watchPoints(overlap);
  if (told.length === 0) {
    const quiet = resources.map((resource) => {
      const { level, estimated } = overlap[resource];
      return partners.resourceLevel(partners.resource[resource], said(partners.level, estimated ? "unknown" : level));
    });
    return (
      <p className="watch-none">
        <b>{partners.watch}</b> {quiet.join(", ")}
      </p>
    );
  }
  return (
    <ul className="watch">
      {told.map(({ resource, text, coverage }) => (
        <li key={resource}>
          <Icon name="watch" />
          <div>
            <p>
              <b>{partners.watchOf(partners.resource[resource])}</b> {typeset(text)}
            </p>
            <p className="watch-coverage">{typeset(coverage)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
