import { useEffect, useEffectEvent } from "react";
import { useAnalysis } from "../../api/analysis.js";
import { getDiagnosis, startDiagnosis } from "../../api/routes.js";
import { useMay } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { TerritoryBox } from "../../parts/territory-box.js";
import { Trouble } from "../../parts/trouble.js";
import { Wait } from "../../parts/wait.js";
import { useView } from "../../state/navigation.js";
import { Report } from "./report.js";
import "./diagnosis-screen.css";

/** Diagnostic: a territory, and the page that tells it. */
export function DiagnosisScreen() {
  const { diagnosis } = useWords();
  const may = useMay();
  const [{ territory, reference }, change] = useView("diagnosis");
  const found = useAnalysis(
    territory === "" ? undefined : `${territory} ${reference}`,
    (client, signal) => getDiagnosis(client, territory, reference, signal),
    (client) => startDiagnosis(client, territory, reference),
  );
  // Who chooses a territory wants its diagnosis: it is made when it is not there.
  const compute = useEffectEvent(found.compute);
  const shouldStart = found.isMissing && !found.isComputing && may.write;
  useEffect(() => {
    if (shouldStart) compute();
  }, [shouldStart]);
  if (territory === "")
    return (
      <div className="choose-territory">
        <h1>{diagnosis.title}</h1>
        <p>{diagnosis.lead}</p>
        <TerritoryBox
          label={diagnosis.search}
          hint={diagnosis.searchHint}
          size="large"
          onChoose={(code) => change({ territory: code, reference: "" })}
        />
      </div>
    );
  return (
    <div className="diagnosis">
      <div className="diagnosis-choice no-print">
        <TerritoryBox
          label={diagnosis.search}
          hint={diagnosis.searchHint}
          size="slim"
          onChoose={(code) => change({ territory: code, reference: "" })}
        />
        <TerritoryBox
          label={diagnosis.reference}
          hint={diagnosis.referenceHint}
          size="slim"
          onChoose={(code) => change({ reference: code })}
        />
      </div>
      {found.value ? (
        <Report diagnosis={found.value} />
      ) : (
        <>
          <h1 className="for-readers">{diagnosis.title}</h1>
          {found.failure && <Trouble failure={found.failure} onRetry={found.retry} />}
          {found.isMissing ? (
            may.write ? (
              <output className="wait">
                <span className="wait-thread" aria-hidden="true" />
                {diagnosis.computing}
              </output>
            ) : (
              <p>{diagnosis.denied}</p>
            )
          ) : (
            <Wait slow={found.slow} />
          )}
        </>
      )}
    </div>
  );
}
