import { useState } from "react";
import type { Diagnosis } from "../../api/diagnosis.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { OrganisationLink } from "../../parts/organisation-link.js";
import { useFitOnOnePage } from "../../parts/use-fit-on-one-page.js";
import { Brief } from "./brief.js";
import { Crowded } from "./crowded.js";
import { Freshness } from "./freshness.js";
import { Introductions } from "./introductions.js";
import { Known, Leaving } from "./shares.js";
import { Presences } from "./presences-chart.js";
import { ReportTools } from "./report-tools.js";
import { Sources } from "./sources.js";
import "./report.css";

/** An A4 page without the margins that the styles give it, millimetres. */
const pageHeight = 278;

/** A département with much to tell stays whole, in small print. */
const smallest = 0.4;

interface ReportProps {
  readonly diagnosis: Diagnosis;
  readonly isComputing: boolean;
  /** Makes it again. */
  compute(): void;
}

/** The diagnosis of a territory, from what is known to what can be done. */
export function Report({ diagnosis: found, isComputing, compute }: ReportProps) {
  const { diagnosis, number } = useWords();
  const report = useFitOnOnePage<HTMLElement>(pageHeight, smallest);
  return (
    <article className="report" ref={report}>
      <header className="report-head">
        <h1>{found.territory.name}</h1>
        <p>
          {diagnosis.scope(
            found.organisations,
            number.whole(found.comparedWith),
            found.reference ? diagnosis.inReference(found.reference.name) : diagnosis.elsewhere,
          )}{" "}
          {diagnosis.warning}
        </p>
        <Freshness isComputing={isComputing} compute={compute} />
        <ReportTools diagnosis={found} />
      </header>
      <Known diagnosis={found} />
      <Brief diagnosis={found} />
      <Presences diagnosis={found} />
      <Introductions diagnosis={found} />
      <Bridges diagnosis={found} />
      <Crowded diagnosis={found} />
      <Missing diagnosis={found} />
      <Leaving diagnosis={found} />
      <Sources diagnosis={found} />
    </article>
  );
}

interface Part {
  readonly diagnosis: Diagnosis;
}

function Missing({ diagnosis: { uncovered } }: Part) {
  const { diagnosis, number } = useWords();
  const { publics, communes } = uncovered;
  return (
    <section className="report-part">
      <h2>{diagnosis.missing}</h2>
      {publics.length === 0 && communes.length === 0 && <p>{diagnosis.covered}</p>}
      {publics.length > 0 && (
        <>
          <h3>{diagnosis.missingPublics}</h3>
          <ul className="report-tags">
            {publics.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {communes.length > 0 && (
        <>
          <h3>{diagnosis.missingCommunes(number.whole(communes.length))}</h3>
          <ul className="report-tags">
            {communes.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Bridges shown before one asks for the others. */
const firstBridges = 9;

function Bridges({ diagnosis: { bridges } }: Part) {
  const { diagnosis, partners, number } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? bridges : bridges.slice(0, firstBridges);
  return (
    <section className="report-part report-wide">
      <h2>{diagnosis.bridges}</h2>
      <p className="panel-hint">{bridges.length === 0 ? diagnosis.bridgesNone : diagnosis.bridgesHint}</p>
      <ul className="introductions bridges">
        {shown.map(({ organisation, parts }) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} />
            <small>
              {partners.kind[organisation.kind]} · {diagnosis.parts(parts)}
            </small>
          </li>
        ))}
      </ul>
      {shown.length < bridges.length && (
        <Button small onPress={() => setWhole(true)}>
          {partners.showMore(number.whole(bridges.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
