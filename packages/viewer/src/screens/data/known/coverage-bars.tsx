import type { CSSProperties } from "react";
import type { Coverage } from "../../../api/diagnosis.js";
import { said, useWords } from "../../../messages/messages.js";

const origins = ["declared", "official", "inferred"] as const;

/** What is known of how many, as figures; bars repeat them, parted by where facts come from. */
export function CoverageBars({ coverage }: { readonly coverage: Coverage }) {
  const { data, number } = useWords();
  const { organisations, known, tied, sources, dormant } = coverage;
  const ties = sources.reduce((sum, each) => sum + each.ties, 0);
  return (
    <section className="coverage-part" aria-labelledby="coverage-title">
      <header>
        <h2 id="coverage-title">{data.coverage}</h2>
        <p className="coverage-total">{data.total(organisations, ties)}</p>
        <p className="quiet">{data.coverageHint}</p>
      </header>
      <ul className="origin-legend" aria-hidden="true">
        {origins.map((origin) => (
          <li key={origin}>
            <i data-origin={origin} />
            {data.origins[origin]}
          </li>
        ))}
      </ul>
      <table className="coverage-table">
        <thead className="for-readers">
          <tr>
            <th scope="col">{data.fact}</th>
            <th scope="col">{data.known}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ field, share, origins: parts }) => (
            <tr key={field}>
              <th scope="row">{said(data.field, field)}</th>
              <td>
                <b>{number.percent(share)}</b>
                <span className="coverage-bar" aria-hidden="true">
                  {origins.map((origin) => (
                    <i key={origin} data-origin={origin} style={{ "--share": parts[origin] } as CSSProperties} />
                  ))}
                </span>
                <small>
                  {origins
                    .filter((origin) => parts[origin] > 0)
                    .map((origin) => `${number.percent(parts[origin])} ${data.origins[origin]}`)
                    .join(", ")}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
        <tbody>
          <tr className="coverage-between">
            <th colSpan={2} scope="rowgroup">
              {data.tiesKnown}
            </th>
          </tr>
          {tied.map(({ kind, share }) => (
            <tr key={kind}>
              <th scope="row">{data.tie[kind]}</th>
              <td>
                <b>{number.percent(share)}</b>
                <span className="coverage-bar" aria-hidden="true">
                  <i data-origin="any" style={{ "--share": share } as CSSProperties} />
                </span>
                <small />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {dormant > 0 && <p className="quiet">{data.dormant(dormant)}</p>}
    </section>
  );
}
