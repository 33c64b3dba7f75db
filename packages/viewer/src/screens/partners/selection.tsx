import { useState } from "react";
import type { Brief } from "../../api/organisation.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { freshView } from "../../state/address.js";
import { useNavigation, useView } from "../../state/navigation.js";
import { restored, toggleKept } from "./choices.js";
import { NoteButton } from "./note-button.js";
import { useNames } from "./use-names.js";
import "./selection.css";

/** What the adviser has decided: names kept, names set aside, and how to take them away on paper or in a link. */
export function Selection({ known }: { readonly known: readonly Brief[] }) {
  const { partners } = useWords();
  const [view, change] = useView("partners");
  const kept = useNames(view.keep, known);
  const aside = useNames([...view.known, ...view.off], known);
  return (
    <section className="panel selection" aria-labelledby="selection-title">
      <header>
        <h2 id="selection-title" tabIndex={-1}>
          {partners.selection}
        </h2>
      </header>
      {kept.length === 0 && <p className="panel-hint">{partners.selectionEmpty}</p>}
      <ul className="picked" aria-label={partners.keptTitle}>
        {kept.map((brief) => (
          <li key={brief.id}>
            <Icon name="kept" />
            <span>
              {brief.name} <small>{brief.commune?.name}</small>
              <NoteButton other={brief} />
            </span>
            <Button
              small
              tone="quiet"
              shape="square"
              label={partners.removeOf(brief.name)}
              onPress={() => change(toggleKept(view, brief.id))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {view.compare.length === 1 && <p className="panel-hint">{partners.comparisonOne}</p>}
      {aside.length > 0 && (
        <>
          <h3>{partners.asideTitle}</h3>
          <ul className="picked" aria-label={partners.asideTitle}>
            {aside.map((brief) => (
              <li key={brief.id}>
                <Icon name="aside" />
                <span>
                  {brief.name} <small>{partners.asideWhy[view.known.includes(brief.id) ? "known" : "off"]}</small>
                </span>
                <Button
                  small
                  tone="quiet"
                  aria-label={partners.restoreOf(brief.name)}
                  onPress={() => change(restored(view, brief.id))}
                >
                  {partners.restore}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="selection-tools">
        {kept.length > 0 && <GatherButton with={kept.length + 1} />}
        <Button small onPress={() => print()}>
          <Icon name="print" /> {partners.print}
        </Button>
        <Share />
      </div>
    </section>
  );
}

/** Takes who asks, and those that are kept, to a table. */
function GatherButton({ with: count }: { readonly with: number }) {
  const { table } = useWords();
  const { here, go } = useNavigation();
  const [view] = useView("partners");
  const gather = () => go({ ...here, view: { ...freshView("table"), at: [view.org, ...view.keep] } });
  return (
    <Button small onPress={gather}>
      <Icon name="public" /> {table.gather(count)}
    </Button>
  );
}

/** The address holds everything: copying it is sharing. */
function Share() {
  const { partners } = useWords();
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setDone(true);
    } catch {
      // Without a clipboard (plain http, refusal), the address bar holds the same link.
      prompt(partners.share, location.href);
    }
  };
  return (
    <>
      <Button small onPress={() => void copy()}>
        <Icon name={isDone ? "check" : "ties"} /> {partners.share}
      </Button>
      <output className="for-readers">{isDone ? partners.shared : ""}</output>
    </>
  );
}
