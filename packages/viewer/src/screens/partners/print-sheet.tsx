import type { Organisation } from "../../api/organisation.js";
import { everyone, listIds, type Partners, type Suggestion } from "../../api/partners.js";
import type { Intent } from "../../api/vocabulary.js";
import type { Status } from "../../api/status.js";
import { said, useWords } from "../../messages/messages.js";
import { useFitOnOnePage } from "../../parts/use-fit-on-one-page.js";
import { useView } from "../../state/navigation.js";
import { livingTold } from "./glance.js";
import { shownReasons } from "./shown-reasons.js";
import { useNames } from "./use-names.js";
import { watchPoints } from "./watch-points.js";
import "./print-sheet.css";

/** Names printed of each list when none was kept. */
const printedOfEach = 3;

/** An A4 page without the margins that the styles give it, millimetres. */
const pageHeight = 274;

/** Smaller than this nobody reads it. */
const smallest = 0.72;

interface PrintSheetProps {
  readonly organisation: Organisation;
  readonly partners: Partners;
  readonly intent: Intent;
  readonly status: Status | undefined;
}

interface Part {
  readonly list: readonly Suggestion[];
  readonly elsewhere: readonly object[];
}

/** A list without anybody takes no room on paper. */
const isAnyone = ({ list, elsewhere }: Part): boolean => list.length + elsewhere.length > 0;

/** The page that the association takes home. Hidden on the screen; on paper it is all there is. */
export function PrintSheet({ organisation, partners: found, intent, status }: PrintSheetProps) {
  const { partners } = useWords();
  const [view] = useView("partners");
  const sheet = useFitOnOnePage<HTMLDivElement>(pageHeight, smallest);
  const all = everyone(found);
  const kept = all.filter((suggestion) => view.keep.includes(suggestion.organisation.id));
  const isKeptElsewhere = (id: string) => kept.every((suggestion) => suggestion.organisation.id !== id);
  const elsewhere = useNames(view.keep.filter(isKeptElsewhere), []);
  const parts =
    view.keep.length > 0
      ? [{ title: partners.keptTitle, hint: "", list: kept, elsewhere }]
      : listIds.map((list) => ({
          title: partners.list[list],
          hint: partners.listHint[list],
          list: found[list].slice(0, printedOfEach),
          elsewhere: [],
        }));
  return (
    <div className="sheet" ref={sheet}>
      <header>
        <p className="sheet-brand">Maillage</p>
        <h1>{organisation.name.value}</h1>
        <p>
          {organisation.kind.label} · {organisation.commune?.label ?? partners.unknownPlace} · <b>{intent.question}</b>
        </p>
      </header>
      {parts.filter(isAnyone).map(({ title, hint, list, elsewhere: others }) => (
        <section key={title}>
          <h2>
            {title} <small>{hint}</small>
          </h2>
          <ol>
            {list.map((suggestion) => (
              <PrintedSuggestion key={suggestion.organisation.id} suggestion={suggestion} />
            ))}
            {others.map(({ id, name, kind, commune }) => (
              <li key={id}>
                <h3>
                  {name}{" "}
                  <small>
                    {partners.kind[kind]}, {commune?.name ?? partners.unknownPlace} — {partners.keptElsewhere}
                  </small>
                </h3>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <section>
        <h2>{partners.start}</h2>
        <ul>
          {partners.starts.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <footer>
        <p>{partners.disclaimer}</p>
        <p>
          {status && partners.printedFrom(status.organisations)} {partners.startSource}
        </p>
      </footer>
    </div>
  );
}

function PrintedSuggestion({ suggestion }: { readonly suggestion: Suggestion }) {
  const words = useWords();
  const { partners, number, typeset } = words;
  const { organisation, does, score, confidence, reasons, overlap, labels } = suggestion;
  const living = livingTold(suggestion, words);
  const told = watchPoints(overlap);
  return (
    <li>
      <h3>
        {organisation.name}{" "}
        <small>
          {partners.kind[organisation.kind]}, {organisation.commune?.name ?? partners.unknownPlace} —{" "}
          {partners.affinity} {number.points(score)}, {partners.confidence(number.percent(confidence))}
          {labels.map((label) => `, ${said(partners.label, label)}`).join("")}
        </small>
      </h3>
      {(does !== null || living !== "") && (
        <p>{typeset([does ?? "", living].filter((part) => part !== "").join(" — "))}</p>
      )}
      <ul>
        {reasons.slice(0, shownReasons).map(({ text }) => (
          <li key={text}>{typeset(text)}</li>
        ))}
        {told.map(({ resource, text, coverage }) => (
          <li key={resource} className="sheet-watch">
            <b>{partners.watchOf(partners.resource[resource])}</b> {typeset(text)}. {typeset(coverage)}
          </li>
        ))}
      </ul>
    </li>
  );
}
