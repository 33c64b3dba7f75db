import type { ImportReport, Imported } from "../../../api/imports.js";
import { useWords } from "../../../messages/messages.js";
import { ScreenLink } from "../../../shell/screen-link.js";
import { ProblemRows } from "../problem-rows.js";
import { Remarks } from "./remarks.js";

interface ReportProps {
  readonly report: ImportReport;
  /** The import as the server lists it, by which its rows are asked. */
  readonly imported: Imported | undefined;
}

/** What came of an import: how much, and what was wrong with its rows. */
export function Report({ report, imported }: ReportProps) {
  const { data } = useWords();
  const { rows, organisations, ties } = report;
  const count = report.problems.reduce((sum, each) => sum + each.count, 0);
  return (
    <div className="report-done">
      <p className="report-counts">
        {data.doneCounts(data.rows(rows), data.organisationsCount(organisations), data.tiesCount(ties))}{" "}
        <ScreenLink screen="partners">{data.nextFind}</ScreenLink>
      </p>
      {count === 0 ? (
        <p className="quiet">{data.noProblems}</p>
      ) : (
        <div className="ready-problems">
          <h4>{data.problems(count)}</h4>
          <Remarks remarks={report.problems} />
          {imported && (
            <p>
              <ProblemRows imported={imported} label={data.seeAll} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}
