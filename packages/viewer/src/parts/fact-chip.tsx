import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Fact } from "../api/organisation.js";
import { useWords } from "../messages/messages.js";
import "./fact-chip.css";

/** A fact in a word, told apart by where it comes from; pressed, it says what it rests on. */
export function FactChip({ fact }: { readonly fact: Fact }) {
  const { partners } = useWords();
  const { label, origin, source, evidence } = fact;
  return (
    <DialogTrigger>
      <Button className="fact" data-origin={origin}>
        {label}
        <span className="for-readers"> ({partners.origin[origin]})</span>
      </Button>
      <Popover className="fact-popover" offset={4}>
        <Dialog className="fact-about" aria-label={`${label}, ${partners.origin[origin]}`}>
          <p className="fact-origin" data-origin={origin}>
            {partners.origin[origin]}
          </p>
          <p>{partners.originLong[origin]}</p>
          {evidence.length > 0 && <p>{partners.evidence(evidence.map((word) => `« ${word} »`).join(", "))}</p>}
          <p className="fact-source">{partners.source(source)}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
