import { resources, type Suggestion } from "../../api/partners.js";
import { useWords } from "../../messages/messages.js";
import { Modal } from "../../parts/modal.js";
import { useView } from "../../state/navigation.js";
import { livingTold } from "./glance.js";
import { DimensionMark } from "./dimension-mark.js";
import { WatchPoints } from "./watch-points.js";
import "./comparison.css";

/** Two suggestions side by side: the same questions asked of both. */
export function Comparison({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const { partners } = useWords();
  const [view, change] = useView("partners");
  const compared = view.compare.flatMap((id) => suggestions.find(({ organisation }) => organisation.id === id) ?? []);
  const isOpen = compared.length === 2;
  return (
    <Modal title={partners.comparison} size="wide" isOpen={isOpen} onClose={() => change({ compare: [] })}>
      {isOpen && <Sides sides={compared as [Suggestion, Suggestion]} />}
    </Modal>
  );
}

function Sides({ sides }: { readonly sides: readonly [Suggestion, Suggestion] }) {
  const words = useWords();
  const { partners, shell, number, typeset } = words;
  const [left, right] = sides;
  return (
    <table className="sides">
      <thead>
        <tr>
          <th scope="col">
            <span className="for-readers">{partners.table.dimension}</span>
          </th>
          {sides.map(({ organisation, does, since, lastSign }) => (
            <th key={organisation.id} scope="col">
              {organisation.name}
              <small>
                {partners.kind[organisation.kind]} · {organisation.commune?.name ?? partners.unknownPlace}
              </small>
              {does !== null && <small>{typeset(does)}</small>}
              <small>{typeset(livingTold({ since, lastSign }, words))}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{partners.table.total}</th>
          {sides.map(({ organisation, score, confidence }) => (
            <td key={organisation.id}>
              <b className="sides-score">{number.points(score)}</b> {partners.confidence(number.percent(confidence))}
            </td>
          ))}
        </tr>
        {left.contributions.map(({ dimension }, at) => (
          <tr key={dimension}>
            <th scope="row">
              <DimensionMark dimension={dimension} /> {partners.dimension[dimension]}
            </th>
            {[left, right].map(({ organisation, contributions }) => {
              const part = contributions[at];
              return (
                <td key={organisation.id}>
                  <span className="sides-bar" data-dimension={dimension} aria-hidden="true">
                    <i data-known={part?.known} style={{ inlineSize: `${(part?.value ?? 0) * 100}%` }} />
                  </span>
                  {number.tenths((part?.contribution ?? 0) * 100)}
                  {part?.known === false && <small>{partners.chance}</small>}
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{partners.why}</th>
          {sides.map(({ organisation, reasons }) => (
            <td key={organisation.id}>
              <ul className="reasons">
                {reasons.slice(0, 5).map(({ text, dimension }) => (
                  <li key={text}>
                    <DimensionMark dimension={dimension} />
                    <span>{typeset(text)}</span>
                  </li>
                ))}
              </ul>
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{partners.watch}</th>
          {sides.map(({ organisation, overlap }) => (
            <td key={organisation.id}>
              <WatchPoints overlap={overlap} />
              <ul className="evidence">
                {overlap &&
                  resources.map((resource) => (
                    <li key={resource}>
                      <small>
                        {`${partners.resource[resource]}${shell.colon} ${typeset(overlap[resource].coverage)}`}
                      </small>
                    </li>
                  ))}
              </ul>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
