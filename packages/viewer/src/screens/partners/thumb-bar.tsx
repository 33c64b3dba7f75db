import { useWords } from "../../messages/messages.js";
import { Icon, type IconName } from "../../parts/icon.js";
import { useView } from "../../state/navigation.js";
import "./thumb-bar.css";

/** Where the thumb may go: the title of a part, by its id. */
const stops = [
  ["list-close", "close", "kept"],
  ["list-bridging", "bridging", "ties"],
  ["weights-title", "weights", "sliders"],
  ["selection-title", "selection", "list"],
] as const satisfies readonly (readonly [string, string, IconName])[];

function goTo(id: string): void {
  const title = document.getElementById(id);
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}

/** On a phone, the parts of a long page within reach of a thumb. */
export function ThumbBar() {
  const { partners, number } = useWords();
  const [view] = useView("partners");
  return (
    <nav className="thumb-bar no-print" aria-label={partners.parts}>
      {stops.map(([id, word, icon]) => (
        <button key={id} type="button" onClick={() => goTo(id)}>
          <Icon name={icon} />
          {partners.stop[word]}
          {word === "selection" && view.keep.length > 0 && (
            <span className="thumb-count">{number.whole(view.keep.length)}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
