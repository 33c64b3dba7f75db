import type { Diagnosis } from "../../api/diagnosis.js";
import { useResource } from "../../api/resource.js";
import { getCoverage } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";

/** Which files the report rests on. */
export function Sources({ diagnosis: { sources } }: { readonly diagnosis: Diagnosis }) {
  const { diagnosis } = useWords();
  const known = useResource("coverage", getCoverage).value?.sources ?? [];
  return (
    <section className="report-part">
      <h2>{diagnosis.sources}</h2>
      <ul className="report-lines" data-inline="">
        {sources.map(({ id, organisations, ties }) => (
          <li key={id}>
            {known.find((source) => source.id === id)?.label ?? id}{" "}
            <small>{diagnosis.sourceLine(organisations, ties)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
