import type { Coverage } from "../../../api/diagnosis.js";
import { said, useWords } from "../../../messages/messages.js";

/** Each source: of how many organisations it speaks, what it tells of them, over which years. */
export function SourceTable({ coverage: { sources, organisations: all } }: { readonly coverage: Coverage }) {
  const { data, number } = useWords();
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{data.bySource}</h2>
      <p className="quiet">{data.bySourceHint}</p>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{data.sourceColumn}</th>
            <th scope="col" data-number="">
              {data.organisations}
            </th>
            <th scope="col" data-number="">
              {data.ties}
            </th>
            <th scope="col">{data.tells}</th>
          </tr>
        </thead>
        <tbody>
          {sources
            .toSorted((a, b) => b.organisations + b.ties - a.organisations - a.ties)
            .map(({ id, label, organisations, ties, fields, years }) => (
              <tr key={id}>
                <th scope="row">
                  {label}
                  {years && <small>{data.years(`${years.first}`, `${years.last}`)}</small>}
                </th>
                <td data-number="" data-label={data.organisations}>
                  {organisations > 0 ? number.whole(organisations) : "–"}
                </td>
                <td data-number="" data-label={data.ties}>
                  {ties > 0 ? number.whole(ties) : "–"}
                </td>
                <td data-label={data.tells}>
                  {fields
                    .map(
                      (told) =>
                        `${said(data.field, told.field).toLowerCase()} (${number.percent(all === 0 ? 0 : told.organisations / all)})`,
                    )
                    .join(", ") || data.tiesOnly}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
