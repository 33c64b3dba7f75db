import { useResource } from "../../api/resource.js";
import { getAnalyses } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { useTerritoryName } from "../../parts/territory-box.js";
import { formatAddress, freshView } from "../../state/address.js";
import { useNavigation } from "../../state/navigation.js";
import { pastDiagnosesOf, type PastDiagnosis } from "./past-diagnoses.js";

const mostShown = 8;

/** Diagnoses that were made already: there at once. */
export function PastList() {
  const { diagnosis } = useWords();
  const made = pastDiagnosesOf(useResource("analyses", getAnalyses).value ?? { items: [] });
  if (made.length === 0) return null;
  return (
    <section className="made" aria-labelledby="made-title">
      <h2 id="made-title">{diagnosis.made}</h2>
      <ul className="made-list">
        {made.slice(0, mostShown).map((each) => (
          <li key={`${each.territory} ${each.reference}`}>
            <MadeLink made={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MadeLink({ made: { territory, reference, at, stale } }: { readonly made: PastDiagnosis }) {
  const { diagnosis, number } = useWords();
  const { here, go } = useNavigation();
  const [name, other] = [useTerritoryName(territory), useTerritoryName(reference)];
  const there = { ...here, view: { ...freshView("diagnosis"), territory, reference } };
  return (
    <a
      href={formatAddress(there)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(there);
      }}
    >
      <b>{name}</b>
      {reference !== "" && <span>{diagnosis.against(other)}</span>}
      <small>
        {diagnosis.madeOn(number.day(at))}
        {stale && `, ${diagnosis.staleShort}`}
      </small>
    </a>
  );
}
