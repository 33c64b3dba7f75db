import { useEffect, useId, useRef, useState } from "react";
import type { Fact, Organisation, Origin } from "../../api/organisation.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { FactChip } from "../../parts/fact-chip.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import { CardIntroductions } from "./card-introductions.js";
import { CorrectButton } from "./correction/correct-button.js";
import type { Field } from "./correction/forms.js";
import { KnownTies } from "./known-ties.js";
import { OriginLegend } from "./origin-legend.js";
import "./card.css";

/** From how many characters on a purpose is folded. */
const longPurpose = 240;

/** Which origin is shown first when several say the same. */
const precedence: Readonly<Record<Origin, number>> = { declared: 0, official: 1, inferred: 2 };

const rows = ["sectors", "publics", "actions", "offers", "needs"] as const;

interface CardProps {
  readonly organisation: Organisation;
  readonly vocabularies: Vocabularies;
  /** One has just chosen it: its name takes the focus, so that who reads or goes by keyboard goes on from there. */
  readonly isArriving: boolean;
}

/** What is known of the association that asks: who it is, what it does, from where we know it. */
export function Card({ organisation, vocabularies, isArriving }: CardProps) {
  const { partners, number } = useWords();
  const { name, kind, commune, founded, lastSign, ids, purpose } = organisation;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArriving) title.current?.focus({ preventScroll: true });
  }, [isArriving]);
  // Where there is little room, facts come after the answer in importance: one asks for them.
  const [isOpen, setOpen] = useState(() => !matchMedia("(width < 56rem)").matches);
  const said = [
    founded === null ? "" : partners.founded(String(founded)),
    lastSign ? partners.lastSign(lastSign.text) : "",
    ids.rna ?? ids.siren ?? "",
  ].filter((part) => part !== "");
  const correct = (field: Field) => (
    <CorrectButton field={field} organisation={organisation} vocabularies={vocabularies} />
  );
  const sources = new Map(vocabularies.sources.map(({ id, label }) => [id, label]));
  const sourceName = (source: string) => sources.get(source) ?? source;
  return (
    <section className="card" aria-label={partners.card}>
      <div className="card-who">
        <div className="card-name">
          <h1 ref={title} tabIndex={-1}>
            {name.value}
          </h1>
          {correct("name")}
        </div>
        <div className="card-identity">
          <span>
            <FactChip facts={[kind]} sourceName={sourceName} />
            {correct("kind")}
          </span>
          <span>
            {commune ? (
              <FactChip facts={[commune]} sourceName={sourceName} />
            ) : (
              <span className="card-nothing">{partners.unknownPlace}</span>
            )}
            {correct("commune")}
          </span>
        </div>
        <p className="card-said">{said.join(" · ")}</p>
        {organisation.dormant !== null && <p className="card-dormant">{partners.dormant(organisation.dormant)}</p>}
        <div className="card-purpose">
          {purpose ? <Purpose fact={purpose} /> : <p className="card-nothing">{partners.noPurpose}</p>}
          {correct("purpose")}
        </div>
        {organisation.ties.length > 0 && (
          <KnownTies ties={organisation.ties} title={partners.ties(number.whole(organisation.ties.length))} />
        )}
        <CardIntroductions organisation={organisation} intents={vocabularies.intents} />
      </div>
      <div className="card-facts" data-folded={!isOpen || undefined}>
        <Button
          className="card-fold"
          small
          aria-expanded={isOpen}
          aria-controls="card-facts"
          onPress={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "up" : "down"} /> {partners.card}
        </Button>
        <dl id="card-facts">
          {rows.map((row) => (
            <div key={row} className="card-row">
              <dt>
                {partners.fact[row]}
                {correct(row)}
              </dt>
              <dd>
                <Facts facts={organisation[row]} sourceName={sourceName} />
              </dd>
            </div>
          ))}
        </dl>
        <OriginLegend />
      </div>
    </section>
  );
}

/** Facts of one value together, in the order in which values come. */
function byValue(facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const group = groups.get(fact.value);
    if (group) group.push(fact);
    else groups.set(fact.value, [fact]);
  }
  return [...groups.values()];
}

interface FactsProps {
  readonly facts: readonly Fact[];
  sourceName(source: string): string;
}

/** What was said first; what we guessed besides stays behind a button. */
function Facts({ facts, sourceName }: FactsProps) {
  const { partners, number } = useWords();
  const [isOpen, setOpen] = useState(false);
  const groups = byValue([...facts].sort((a, b) => precedence[a.origin] - precedence[b.origin]));
  const said = groups.filter(([{ origin }]) => origin !== "inferred");
  if (groups.length === 0) return <span className="card-nothing">{partners.fact.nothing}</span>;
  const shown = said.length === 0 || isOpen ? groups : said;
  return (
    <>
      {shown.map((group) => (
        <FactChip key={group[0].value} facts={group} sourceName={sourceName} />
      ))}
      {shown.length < groups.length && (
        <Button tone="quiet" small onPress={() => setOpen(true)}>
          {partners.otherFacts(number.whole(groups.length - shown.length))}
        </Button>
      )}
    </>
  );
}

function Purpose({ fact }: { readonly fact: Fact }) {
  const { partners, shell } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isLong = fact.value.length > longPurpose;
  return (
    <div className="purpose">
      <p id={id} data-folded={(isLong && !isOpen) || undefined}>
        <span className="for-readers">{`${partners.fact.purpose}${shell.colon} `}</span>
        {fact.value}
      </p>
      {isLong && (
        <Button tone="quiet" small aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen(!isOpen)}>
          {isOpen ? partners.less : partners.more}
        </Button>
      )}
    </div>
  );
}
