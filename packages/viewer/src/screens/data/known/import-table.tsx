import type { Imported } from "../../../api/imports.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { ProblemRows } from "../problem-rows.js";

/** Figures of a hash that are enough to tell two files apart. */
const figures = 10;

interface ImportTableProps {
  readonly imports: readonly Imported[];
  /** Without it none can be undone. */
  readonly onUndo?: (imported: Imported) => void;
}

/** Imports, a row each: the file, what it holds, who brought it and when. */
export function ImportTable({ imports, onUndo }: ImportTableProps) {
  const { data, number } = useWords();
  return (
    <table className="data-table import-table">
      <thead>
        <tr>
          <th scope="col">{data.file}</th>
          <th scope="col">{data.counts}</th>
          <th scope="col">{data.who}</th>
          <th scope="col">{data.actions}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((imported) => {
          const { id, name, sourceLabel, rows, records, ties, problems, by, at, sha256 } = imported;
          return (
            <tr key={id}>
              <th scope="row">
                <span className="import-name">{name}</span>
                <small>{sourceLabel}</small>
              </th>
              <td data-label={data.counts}>
                {[data.rows(rows), records > 0 && data.records(records), ties > 0 && data.tiesCount(ties)]
                  .filter(Boolean)
                  .join(", ")}
              </td>
              <td data-label={data.who}>
                {data.when(number.day(at), by)}
                <small>
                  <abbr title={data.hashHint}>{data.hash}</abbr> <code>{sha256.slice(0, figures)}</code>
                </small>
              </td>
              <td>
                <div className="import-tools">
                  {problems > 0 && <ProblemRows imported={imported} label={data.remarks(problems)} />}
                  {onUndo && (
                    <Button small aria-label={data.undoOf(name)} onPress={() => onUndo(imported)}>
                      {data.undo}
                    </Button>
                  )}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
