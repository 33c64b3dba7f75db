import type { Diagnosis } from "../../api/diagnosis.js";
import { useWords } from "../../messages/messages.js";
import { briefOf } from "./brief-figures.js";

/** The server tells of no more bridges than these. */
const mostBridges = 20;

/** The report in a few sentences, for who has a minute. */
export function Brief({ diagnosis: found }: { readonly diagnosis: Diagnosis }) {
  const { diagnosis, number } = useWords();
  const { more, less, isolated, bridges, missingPublics, missingCommunes, leaving } = briefOf(found);
  const lines = [
    more.length > 0 ? diagnosis.briefMore(more.join(", ")) : "",
    less.length > 0 ? diagnosis.briefLess(less.join(", ")) : "",
    more.length + less.length === 0 ? diagnosis.briefSame : "",
    diagnosis.briefIsolated(isolated),
    diagnosis.briefBridges(bridges, bridges >= mostBridges),
    missingPublics > 0 ? diagnosis.briefPublics(missingPublics) : "",
    missingCommunes > 0 ? diagnosis.briefCommunes(missingCommunes) : "",
    leaving === null ? diagnosis.briefNoMembership : diagnosis.briefLeaving(number.percent(leaving)),
  ];
  return (
    <section className="report-part" aria-labelledby="brief-title">
      <h2 id="brief-title">{diagnosis.brief}</h2>
      <ul className="brief">
        {lines
          .filter((line) => line !== "")
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </section>
  );
}
