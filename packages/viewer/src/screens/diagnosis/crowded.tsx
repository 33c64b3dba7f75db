import { useState } from "react";
import type { Diagnosis } from "../../api/diagnosis.js";
import { useMay } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { NicheLink } from "./niche-link.js";

/** Niches shown before one asks for the others. */
const first = 8;

/** Niches with more in them than chance would put there; who may see them goes on from here. */
export function Crowded({ diagnosis: { crowded } }: { readonly diagnosis: Diagnosis }) {
  const { diagnosis, partners, number } = useWords();
  const may = useMay();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? crowded : crowded.slice(0, first);
  return (
    <section className="report-part">
      <h2>{diagnosis.crowded}</h2>
      <p className="panel-hint">{crowded.length === 0 ? diagnosis.crowdedNone : diagnosis.crowdedHint}</p>
      <ul className="report-lines">
        {shown.map(({ sector, commune, sectorLabel, communeName, count, expected }) => {
          const name = `${sectorLabel}, ${communeName}`;
          return (
            <li key={`${sector} ${commune}`}>
              {may.overlap ? <NicheLink family={sector} area={commune} name={name} /> : <b>{name}</b>}{" "}
              <small>{diagnosis.crowdedLine(count, number.tenths(expected))}</small>
            </li>
          );
        })}
      </ul>
      {shown.length < crowded.length && (
        <Button small onPress={() => setWhole(true)}>
          {partners.showMore(number.whole(crowded.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
