import { useResource } from "../../../api/resource.js";
import { getJournal } from "../../../api/routes.js";
import { said, useWords } from "../../../messages/messages.js";
import { ErrorMessage } from "../../../parts/error-message.js";

const linesShown = 20;

/** An object of the journal is `kind:id`; its kind is told by what was done. */
const idOf = (object: string): string =>
  object
    .slice(object.indexOf(":") + 1)
    .split(/[\\/]/)
    .at(-1) ?? object;

/** Who changed what, for administrators. */
export function Journal() {
  const { data, number } = useWords();
  const found = useResource("journal", (client, signal) => getJournal(client, linesShown, signal));
  return (
    <details className="journal">
      <summary>{data.journal}</summary>
      <p className="quiet">{data.journalHint}</p>
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <ol className="journal-lines">
        {found.value?.items.map(({ sequence, at, by, action, object }) => (
          <li key={sequence}>
            <time dateTime={at}>{number.day(at)}</time> <b>{by}</b> {said(data.action, action)} {idOf(object)}
          </li>
        ))}
      </ol>
    </details>
  );
}
