import type { Upload } from "../../../api/uploads.js";
import { useWords } from "../../../messages/messages.js";
import { useOf } from "./columns.js";

/** The first rows as they would be kept, each column under what it becomes; then those that are not. */
export function Preview({ upload: { name, columns, preview, rows } }: { readonly upload: Upload }) {
  const { data, shell } = useWords();
  const { kept, hidden, unread } = useOf(columns);
  return (
    <div className="preview">
      <h4>{data.preview}</h4>
      {rows.counted === 0 ? (
        <p>{data.noRows}</p>
      ) : (
        <div className="preview-scroll" role="group" aria-label={data.previewOf(name)} tabIndex={0}>
          <table className="preview-table">
            <thead>
              <tr>
                {kept.map((column, at) => (
                  <th key={`${at} ${column.name}`} scope="col">
                    <span>{column.name}</span>
                    <span className="for-readers"> {data.becomes} </span>
                    <b data-extra={column.field === null || undefined}>{column.fieldLabel ?? data.asIs}</b>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.map((cells, row) => (
                // Rows have no name; they never move.
                <tr key={row}>
                  {cells.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hidden.length > 0 && (
        <p className="quiet">
          {data.hidden}
          {shell.colon} {hidden.map((column) => column.name).join(", ")}
        </p>
      )}
      {unread.length > 0 && (
        <details>
          <summary>{data.unused(unread.length)}</summary>
          <p className="quiet">{unread.map((column) => column.name || "—").join(", ")}</p>
        </details>
      )}
    </div>
  );
}
