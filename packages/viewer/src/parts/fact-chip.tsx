import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Fact } from "../api/organisation.js";
import { useWords } from "../messages/messages.js";
import "./fact-chip.css";

interface FactChipProps {
  /** What each source says of one value, the surest first. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** What a source is called. */
  sourceName(source: string): string;
}

/**
 * A fact in a word, told apart by where it comes from; pressed, it says what it rests on.
 */
export function FactChip({ facts, sourceName }: FactChipProps) {
  const { partners, number } = useWords();
  const [{ label, origin }] = facts;
  return (
    <DialogTrigger>
      <Button className="fact" data-origin={origin}>
        {label}
        <span className="for-readers"> ({partners.origin[origin]})</span>
      </Button>
      <Popover className="fact-popover" offset={4}>
        <Dialog className="fact-about" aria-label={`${label}, ${partners.origin[origin]}`}>
          {facts.map((fact) => (
            <div key={`${fact.origin} ${fact.source}`}>
              <p className="fact-origin">{partners.origin[fact.origin]}</p>
              <p>{partners.originLong[fact.origin]}</p>
              {fact.evidence.length > 0 && (
                <p>{partners.evidence(fact.evidence.map((word) => `« ${word} »`).join(", "))}</p>
              )}
              <p className="fact-source">
                {partners.source(
                  [sourceName(fact.source), fact.date === null ? "" : number.day(fact.date)].filter(Boolean).join(", "),
                )}
              </p>
            </div>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
