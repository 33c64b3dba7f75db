import { useState } from "react";
import type { Imported } from "../../api/imports.js";
import { useResource } from "../../api/resource.js";
import { getImportProblems, getImportProblemsText } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Modal } from "../../parts/modal.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { DownloadTable } from "./download-table.js";
import "./problem-rows.css";

const rowsOfAPage = 50;

/** Beyond, the table is what one reads. */
const mostRows = 1000;

interface ProblemRowsProps {
  readonly imported: Imported;
  /** Of the button that opens it. */
  readonly label: string;
}

/** Every row with which something is wrong: to be read page by page, or kept as a table. */
export function ProblemRows({ imported: { id, name }, label }: ProblemRowsProps) {
  const { data } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Modal title={data.problemsOf(name)} size="wide" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Rows id={id} name={name} />
      </Modal>
    </>
  );
}

function Rows({ id, name }: { readonly id: string; readonly name: string }) {
  const { data, number, typeset } = useWords();
  const [limit, setLimit] = useState(rowsOfAPage);
  const found = useResource(`problems ${id} ${limit}`, (client, signal) =>
    getImportProblems(client, id, 0, limit, signal),
  );
  const items = found.value?.items ?? [];
  return (
    <>
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <div className="problem-scroll" role="group" aria-label={data.problemsOf(name)} tabIndex={0}>
        <table className="problem-table">
          <thead>
            <tr>
              {(["row", "column", "value", "problem", "toDo"] as const).map((column) => (
                <th key={column} scope="col">
                  {data.column[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ row, column, columnLabel, value, code, sentence, toDo }) => (
              <tr key={`${row} ${column} ${code} ${value}`}>
                <td>{row === 0 ? data.wholeFile : number.whole(row)}</td>
                <td>{columnLabel}</td>
                <td>{value}</td>
                <td>{typeset(sentence)}</td>
                <td>{typeset(toDo)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Loading slow={found.slow} />
      <div className="problem-tools">
        {found.value?.next != null && limit < mostRows && (
          <Button small onPress={() => setLimit(Math.min(mostRows, limit + 2 * rowsOfAPage))}>
            {data.more}
          </Button>
        )}
        <DownloadTable
          small
          label={data.keepAll}
          name={`${data.problemsFile}-${name}.csv`}
          ask={(client) => getImportProblemsText(client, id)}
        />
      </div>
    </>
  );
}
