import { useState } from "react";
import type { Diagnosis } from "../../api/diagnosis.js";
import type { Failure } from "../../api/failure.js";
import { useClient } from "../../api/resource.js";
import { getReport } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { useView } from "../../state/navigation.js";
import { save } from "../../parts/save.js";

/** Print, keep as a text, keep as data. */
export function ReportTools({ diagnosis: found }: { readonly diagnosis: Diagnosis }) {
  const { diagnosis } = useWords();
  const client = useClient();
  const [{ territory, reference }, change] = useView("diagnosis");
  const [failure, setFailure] = useState<Failure>();
  const name = `diagnostic-${[territory, reference].filter(Boolean).join("-")}`;
  const keepText = () => {
    setFailure(undefined);
    getReport(client, territory, reference).then((text) => save(`${name}.md`, "text/markdown", text), setFailure);
  };
  const keepData = () => save(`${name}.json`, "application/json", JSON.stringify(found, null, 2));
  return (
    <>
      <div className="report-tools no-print">
        <Button small onPress={() => print()}>
          <Icon name="print" /> {diagnosis.print}
        </Button>
        <Button small onPress={keepText}>
          <Icon name="download" /> {diagnosis.download}
        </Button>
        <Button small onPress={keepData}>
          <Icon name="download" /> {diagnosis.downloadData}
        </Button>
        {found.reference && (
          <Button small tone="quiet" onPress={() => change({ reference: "" })}>
            <Icon name="close" /> {diagnosis.remove}
          </Button>
        )}
      </div>
      {failure && <ErrorMessage failure={failure} onRetry={keepText} />}
    </>
  );
}
