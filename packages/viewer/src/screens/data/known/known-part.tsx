import { useResource } from "../../../api/resource.js";
import { getCoverage } from "../../../api/routes.js";
import { useMay } from "../../../api/session.js";
import { useWords } from "../../../messages/messages.js";
import { ErrorMessage } from "../../../parts/error-message.js";
import { Loading } from "../../../parts/loading.js";
import { CoverageBars } from "./coverage-bars.js";
import { Imports } from "./imports.js";
import { Journal } from "./journal.js";
import { SourceTable } from "./source-table.js";
import "./known-part.css";

/** What is known: how much of what, from which source; which files; who changed what. */
export function KnownPart() {
  const { data } = useWords();
  const may = useMay();
  const found = useResource("coverage", getCoverage);
  const { value } = found;
  return (
    <div className="known">
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {value &&
        (value.organisations === 0 ? (
          <div className="known-empty">
            <h2>{data.empty}</h2>
            <p>{may.write ? data.emptyHint : data.emptyReader}</p>
          </div>
        ) : (
          <>
            <CoverageBars coverage={value} />
            <SourceTable coverage={value} />
          </>
        ))}
      {may.write && <Imports />}
      {may.administer && <Journal />}
    </div>
  );
}
