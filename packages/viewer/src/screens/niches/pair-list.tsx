import { useState, type CSSProperties } from "react";
import type { NichePair, NichePairs, Shared } from "../../api/niches.js";
import type { Brief } from "../../api/organisation.js";
import { resources } from "../../api/partners.js";
import { said, useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { OrganisationLink } from "../../parts/organisation-link.js";
import { Segments } from "../../parts/segments.js";
import { useView } from "../../state/navigation.js";
import { sortPairs } from "./pairs.js";

const step = 6;

/** Pairs that share ground, for one resource at a time: what is known of it first. */
export function PairList({ found: { members, pairs } }: { readonly found: NichePairs }) {
  const { niches, number, typeset } = useWords();
  const [{ resource }, change] = useView("overlaps");
  const [shown, setShown] = useState(step);
  const { shared, apart, unknown, coverage } = sortPairs(pairs, resource);
  const byId = new Map(members.map((member) => [member.id, member]));
  const left = shared.length - shown;
  if (members.length < 2) return <p>{niches.alone}</p>;
  return (
    <section className="pairs" aria-labelledby="pairs-title">
      <h3 id="pairs-title">{niches.pairs}</h3>
      <Segments
        label={niches.resource}
        value={resource}
        options={resources.map((id) => ({ id, label: niches.resources[id] }))}
        onChoose={(id) => {
          setShown(step);
          change({ resource: id });
        }}
      />
      <p className="quiet">{niches.pairsHint[resource]}</p>
      {coverage !== undefined && <p className="pair-coverage">{niches.coverageOf(typeset(coverage))}</p>}
      {shared.length === 0 && <p>{unknown === pairs.length ? niches.noneKnown : niches.noneShared}</p>}
      <ol className="pair-list">
        {shared.slice(0, shown).map((pair) => (
          <Pair
            key={`${pair.a} ${pair.b}`}
            pair={pair}
            a={byId.get(pair.a)}
            b={byId.get(pair.b)}
            shared={pair[resource]}
            isCoverageTold={coverage === undefined}
          />
        ))}
      </ol>
      {left > 0 && (
        <Button small onPress={() => setShown(shown + step)}>
          {niches.morePairs(number.whole(Math.min(left, step)))}
        </Button>
      )}
      {shared.length > 0 && apart + unknown > 0 && (
        <p className="quiet">{niches.rest(number.whole(apart), number.whole(unknown))}</p>
      )}
    </section>
  );
}

interface PairProps {
  readonly pair: NichePair;
  readonly a: Brief | undefined;
  readonly b: Brief | undefined;
  readonly shared: Shared;
  readonly isCoverageTold: boolean;
}

function Pair({ pair, a, b, shared, isCoverageTold }: PairProps) {
  const { niches, typeset } = useWords();
  const [one, other] = [a ?? { id: pair.a, name: pair.a }, b ?? { id: pair.b, name: pair.b }];
  return (
    <li className="pair">
      <h4>
        <OrganisationLink organisation={one} />
        <span className="pair-and" aria-hidden="true">
          ⇄
        </span>
        <span className="for-readers"> / </span>
        <OrganisationLink organisation={other} />
      </h4>
      <ul>
        <Way name={one.name} way={shared.there} isEstimated={shared.estimated} />
        <Way name={other.name} way={shared.back} isEstimated={shared.estimated} />
      </ul>
      {isCoverageTold && <p className="pair-coverage">{niches.coverageOf(typeset(shared.coverage))}</p>}
    </li>
  );
}

interface WayProps {
  readonly name: string;
  readonly way: Shared["there"];
  readonly isEstimated: boolean;
}

function Way({ name, way: { value, level }, isEstimated }: WayProps) {
  const { niches, partners, number } = useWords();
  return (
    <li className="way" data-unknown={value === null || undefined} data-estimated={isEstimated || undefined}>
      <b>{value === null ? niches.unknownShare : number.percent(value)}</b>
      <span>
        {niches.sharedOf(name)} <em>{isEstimated ? partners.estimated : said(niches.level, level)}</em>
      </span>
      <i aria-hidden="true" style={{ "--share": value ?? 0 } as CSSProperties} />
    </li>
  );
}
