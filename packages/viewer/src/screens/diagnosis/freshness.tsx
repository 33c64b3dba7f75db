import { useResource } from "../../api/resource.js";
import { getAnalyses } from "../../api/routes.js";
import { useMay } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { useView } from "../../state/navigation.js";
import { pastDiagnosesOf } from "./past-diagnoses.js";

interface FreshnessProps {
  readonly isComputing: boolean;
  compute(): void;
}

/** When the report was made, and whether data changed since. */
export function Freshness({ isComputing, compute }: FreshnessProps) {
  const { diagnosis, number } = useWords();
  const may = useMay();
  const [{ territory, reference }] = useView("diagnosis");
  const list = useResource(`analyses ${isComputing}`, getAnalyses);
  const made = pastDiagnosesOf(list.value ?? { items: [] }).find(
    (each) => each.territory === territory && each.reference === reference,
  );
  if (!made) return null;
  if (!made.stale) return <p className="report-date">{diagnosis.madeOn(number.day(made.at))}</p>;
  return (
    <div className="stale">
      <Icon name="watch" />
      <p>{diagnosis.stale(number.day(made.at))}</p>
      {may.write && (
        <Button small className="no-print" isDisabled={isComputing} onPress={compute}>
          {diagnosis.again}
        </Button>
      )}
    </div>
  );
}
