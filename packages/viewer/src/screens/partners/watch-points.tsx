import { resources, type Overlap, type ResourceId, type Suggestion } from "../../api/partners.js";
import { useWords } from "../../messages/messages.js";
import { Icon } from "../../parts/icon.js";

/** An estimate says as much of every neighbour: only what was observed is worth the adviser's minute. */
export const isWorthClarifying = ({ level, estimated }: Overlap): boolean =>
  !estimated && (level === "medium" || level === "high");

/** Where the two may count on the same volunteers or funders, what is known of it, and what is not. */
export function WatchPoints({ overlap }: Pick<Suggestion, "overlap">) {
  const { partners, typeset } = useWords();
  const told = resources.filter((resource) => isWorthClarifying(overlap[resource]));
  if (told.length === 0)
    return (
      <p className="watch-none">
        <b>{partners.watch}</b> <Quiet overlap={overlap} resource="volunteers" /> ;{" "}
        <Quiet overlap={overlap} resource="funding" />
      </p>
    );
  return (
    <ul className="watch">
      {told.map((resource) => (
        <li key={resource}>
          <Icon name="watch" />
          <div>
            <p>
              <b>{partners.watchOf(partners.resource[resource])}</b> {typeset(overlap[resource].text)}
            </p>
            <p className="watch-coverage">{typeset(overlap[resource].coverage)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface QuietProps extends Pick<Suggestion, "overlap"> {
  readonly resource: ResourceId;
}

function Quiet({ overlap, resource }: QuietProps) {
  const { partners } = useWords();
  const { level, estimated } = overlap[resource];
  return (
    <span>
      {partners.resource[resource]} : {partners.level[estimated ? "unknown" : level]}
    </span>
  );
}
