import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Fact } from "../api/organisation.js";
import { useWords } from "../messages/messages.js";
import "./fact-chip.css";

/**
 * A fact in a word, told apart by where it comes from; pressed, it says what it rests on.
 * @param facts what each source says of one value, the surest first
 */
export function FactChip({ facts }: { readonly facts: readonly [Fact, ...Fact[]] }) {
  const { partners } = useWords();
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
                {partners.source([fact.source, fact.date ?? ""].filter(Boolean).join(", "))}
              </p>
            </div>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
