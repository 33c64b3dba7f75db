import type { ListId, Suggestion } from "../../api/partners.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { useReorderAnimation } from "../../parts/use-reorder-animation.js";
import { useView } from "../../state/navigation.js";
import { views } from "../../state/views.js";
import { SuggestionCard } from "./suggestion-card.js";

interface SuggestionListProps {
  readonly list: ListId;
  readonly suggestions: readonly Suggestion[];
  /** What follows, of which fewer than half are worth mentioning: out of sight until it is asked for. */
  readonly unsure: readonly Suggestion[];
  /** The same list under the question's own weights, when the reader has moved them. */
  readonly usual: readonly Suggestion[] | undefined;
  readonly pointed: string | undefined;
}

const fewest = views.partners.top.absent;

/** How many more one asks for at once, and the most that an address may hold. */
const more = 5;
const most = 50;

/** One of the two lists, best first; what is less sure after it, folded. */
export function SuggestionList({ list, suggestions, unsure, usual, pointed }: SuggestionListProps) {
  const { partners, number } = useWords();
  const title = `list-${list}`;
  const [view, change] = useView("partners");
  const moving = useReorderAnimation<HTMLOListElement>(suggestions.map(({ organisation }) => organisation.id).join());
  const usualRank = (id: string) => {
    if (!usual) return null;
    const at = usual.findIndex(({ organisation }) => organisation.id === id);
    return at < 0 ? undefined : at + 1;
  };
  // A list that is full may go on.
  const mayGoOn = suggestions.length + unsure.length >= view.top && view.top < most;
  const cards = (shown: readonly Suggestion[], before: number) =>
    shown.map((suggestion, at) => (
      <li key={suggestion.organisation.id} data-key={suggestion.organisation.id}>
        <SuggestionCard
          suggestion={suggestion}
          rank={before + at + 1}
          usualRank={usualRank(suggestion.organisation.id)}
          isKept={view.keep.includes(suggestion.organisation.id)}
          isPointed={pointed === suggestion.organisation.id}
        />
      </li>
    ));
  const nobody = list === "bridging" ? partners.noBridge : unsure.length > 0 ? partners.nobodySure : partners.nobody;
  const none = view.within > 0 && unsure.length === 0 ? partners.nobodyNear : nobody;
  return (
    <section className="list" data-list={list} aria-labelledby={title}>
      <header>
        <h2 id={title} tabIndex={-1}>
          {partners.list[list]}
        </h2>
        <p>{partners.listHint[list]}</p>
      </header>
      {suggestions.length === 0 && <p className="list-empty">{none}</p>}
      <ol className="suggestions" ref={moving}>
        {cards(suggestions, 0)}
      </ol>
      {unsure.length > 0 && (
        <details className="list-unsure">
          <summary>{partners.unsure(unsure.length)}</summary>
          <p>{partners.unsureHint}</p>
          <ol className="suggestions" start={suggestions.length + 1}>
            {cards(unsure, suggestions.length)}
          </ol>
        </details>
      )}
      <div className="list-foot">
        {mayGoOn && (
          <Button small onPress={() => change({ top: Math.min(most, view.top + more) })}>
            {partners.showMore(number.whole(Math.min(most - view.top, more)))}
          </Button>
        )}
        {view.top > fewest && (
          <Button small tone="quiet" onPress={() => change({ top: fewest })}>
            {partners.showLess}
          </Button>
        )}
      </div>
    </section>
  );
}
