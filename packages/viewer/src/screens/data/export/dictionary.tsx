import { useResource } from "../../../api/resource.js";
import { getDictionary, getDictionaryText } from "../../../api/routes.js";
import { useWords } from "../../../messages/messages.js";
import { ErrorMessage } from "../../../parts/error-message.js";
import { Loading } from "../../../parts/loading.js";
import { DownloadTable } from "../download-table.js";

const tables = ["node", "edge"] as const;

/** Every column of what is exported: its unit, what it says. */
export function Dictionary() {
  const { data } = useWords();
  const found = useResource("dictionary", getDictionary);
  return (
    <section aria-labelledby="dictionary-title" className="dictionary">
      <header className="dictionary-head">
        <h2 id="dictionary-title">{data.dictionary}</h2>
        <DownloadTable small label={data.dictionaryKeep} name={data.dictionaryName} ask={getDictionaryText} />
      </header>
      <p className="quiet">{data.dictionaryHint}</p>
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {found.value &&
        tables.map((of) => (
          <details key={of}>
            <summary>{data.dictionaryOf[of]}</summary>
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">{data.dictionaryColumn.name}</th>
                  <th scope="col">{data.dictionaryColumn.unit}</th>
                  <th scope="col">{data.dictionaryColumn.sentence}</th>
                </tr>
              </thead>
              <tbody>
                {found.value?.items
                  .filter((column) => column.of === of)
                  .map(({ name, unit, sentence }) => (
                    <tr key={name}>
                      <th scope="row">
                        <code>{name}</code>
                      </th>
                      <td data-label={data.dictionaryColumn.unit}>{unit}</td>
                      <td>{sentence}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </details>
        ))}
    </section>
  );
}
