import { useEffect, useEffectEvent, useState } from "react";
import { useAnalysis, type Analysis } from "../../api/analysis.js";
import type { Diagnosis } from "../../api/diagnosis.js";
import { getDiagnosis, startDiagnosis } from "../../api/routes.js";
import { useMay, useReader } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { TerritoryBox, useTerritoryName } from "../../parts/territory-box.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { SignIn } from "../../shell/account.js";
import { useView } from "../../state/navigation.js";
import { PastList } from "./past-list.js";
import { Computing } from "./computing.js";
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
  const shouldStart = found.isMissing && !found.loading && !found.isComputing && !found.failure && may.write;
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
        <PastList />
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
        <>
          {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
          {found.isComputing && <Computing job={found.job} />}
          <Report diagnosis={found.value} isComputing={found.isComputing} compute={found.compute} />
        </>
      ) : (
        <Absent found={found} />
      )}
    </div>
  );
}

/** No report yet: it is on its way, it failed, or this reader may not ask for it. */
function Absent({ found }: { readonly found: Analysis<Diagnosis> }) {
  const [{ territory }] = useView("diagnosis");
  const { session } = useReader();
  const name = useTerritoryName(territory);
  if (found.failure) return <ErrorMessage failure={found.failure} onRetry={found.retry} />;
  if (!found.isMissing || !session) return <Loading slow={found.slow} />;
  return (
    <div className="absent">
      <h1>{name}</h1>
      {session.may.write ? <Computing job={found.job} /> : <Denied />}
    </div>
  );
}

function Denied() {
  const { diagnosis, account } = useWords();
  const { session } = useReader();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>{diagnosis.denied}</p>
      {!session?.user && (
        <Button tone="strong" onPress={() => setOpen(true)}>
          {account.signIn}
        </Button>
      )}
      <SignIn isOpen={isOpen} onClose={() => setOpen(false)} />
      <PastList />
    </>
  );
}
