import { resources, type Suggestion } from "../../api/partners.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { useView } from "../../state/navigation.js";
import { begun } from "./choices.js";
import { DimensionMark } from "./dimension-mark.js";
import { NoteButton } from "./note-button.js";
import { PrepareButton } from "./prepare-button.js";
import { shownReasons } from "./shown-reasons.js";

/** Where a score comes from, to the last point, and what the reasons and watch-points rest on. */
export function SuggestionDetails({ suggestion }: { readonly suggestion: Suggestion }) {
  const { partners, shell, typeset, number } = useWords();
  const [, change] = useView("partners");
  const { organisation, reasons, overlap } = suggestion;
  const others = reasons.slice(shownReasons);
  return (
    <div className="suggestion-details">
      <Contributions suggestion={suggestion} />
      <p>{partners.staysHint(number.percent(suggestion.stability))}</p>
      {others.length > 0 && (
        <>
          <h4>{partners.otherReasons}</h4>
          <ul className="reasons">
            {others.map(({ dimension, text }) => (
              <li key={text}>
                <DimensionMark dimension={dimension} />
                <span>{typeset(text)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{partners.evidenceTitle}</h4>
      <ul className="evidence">
        {reasons.map(({ text, origin, evidence, dimension }) => (
          <li key={text}>
            <DimensionMark dimension={dimension} />
            <span>
              {partners.origin[origin]}
              {evidence.length > 0 && `${shell.colon} ${[...new Set(evidence)].join(", ")}`}
            </span>
          </li>
        ))}
      </ul>
      {overlap && (
        <>
          <h4>{partners.watch}</h4>
          <ul className="evidence">
            {resources.map((resource) => (
              <li key={resource}>
                <span>
                  <b>{partners.resource[resource]}</b> {overlap[resource].estimated ? `(${partners.estimated})` : ""} :{" "}
                  {typeset(overlap[resource].text)}. {typeset(overlap[resource].coverage)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="suggestion-ways">
        <Button small aria-label={partners.exploreOf(organisation.name)} onPress={() => change(begun(organisation.id))}>
          {partners.explore}
        </Button>
        <PrepareButton other={organisation} />
        <NoteButton other={organisation} />
      </div>
    </div>
  );
}

/** The contributions as a table: they add up to the affinity. */
function Contributions({ suggestion: { organisation, contributions, score } }: { readonly suggestion: Suggestion }) {
  const { partners, number } = useWords();
  return (
    <table className="contributions">
      <caption className="for-readers">{partners.table.caption(organisation.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{partners.table.dimension}</th>
          <th scope="col">{partners.table.value}</th>
          <th scope="col">{partners.table.weight}</th>
          <th scope="col">{partners.table.points}</th>
        </tr>
      </thead>
      <tbody>
        {contributions.map(({ dimension, value, weight, contribution, known }) => (
          <tr key={dimension}>
            <th scope="row">
              <DimensionMark dimension={dimension} /> {partners.dimension[dimension]}
              {!known && <small>{partners.chance}</small>}
            </th>
            <td>
              <span className="value-bar" data-dimension={dimension} aria-hidden="true">
                <i data-known={known} style={{ inlineSize: `${value * 100}%` }} />
              </span>
              {number.percent(value)}
            </td>
            <td>× {number.percent(weight)}</td>
            <td>{number.tenths(contribution * 100)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {partners.table.total}
          </th>
          <td>{number.tenths(score * 100)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
