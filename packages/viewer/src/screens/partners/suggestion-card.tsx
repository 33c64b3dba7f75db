import { useId } from "react";
import { Button as Pressable, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { Suggestion } from "../../api/partners.js";
import { said, useWords } from "../../messages/messages.js";
import { Icon } from "../../parts/icon.js";
import { livingTold } from "./glance.js";
import { DimensionMark } from "./dimension-mark.js";
import { ScoreBar } from "./score-bar.js";
import { stabilityLabel } from "./stability.js";
import { SuggestionActions } from "./suggestion-actions.js";
import { shownReasons } from "./shown-reasons.js";
import { SuggestionDetails } from "./suggestion-details.js";
import { RankMove } from "./rank-move.js";
import { WatchPoints } from "./watch-points.js";
import "./suggestion.css";

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly rank: number;
  /** Rank under the question's own weights; `undefined` when it was not in that list, `null` when nothing changed. */
  readonly usualRank: number | undefined | null;
  readonly isKept: boolean;
  /** True while the picture beside the lists points at it. */
  readonly isPointed: boolean;
}

/** One organisation to meet: who, why, what to clarify, what to do with the suggestion. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, rank, usualRank, isKept, isPointed } = props;
  const words = useWords();
  const { partners, number, typeset } = words;
  const title = useId();
  const { organisation, score, confidence, contributions, reasons, labels, stability } = suggestion;
  const living = livingTold(suggestion, words);
  const { called, tenths } = stabilityLabel(stability);
  return (
    <article
      className="suggestion"
      aria-labelledby={title}
      data-kept={isKept || undefined}
      data-pointed={isPointed || undefined}
    >
      <div className="suggestion-rank">
        <span className="for-readers">{partners.rank(String(rank))}</span>
        <b aria-hidden="true">{rank}</b>
        <RankMove rank={rank} usualRank={usualRank} />
      </div>
      <div className="suggestion-who">
        <h3 id={title}>{organisation.name}</h3>
        <p>
          {partners.kind[organisation.kind]} · {organisation.commune?.name ?? partners.unknownPlace}
        </p>
        {suggestion.does !== null && <p className="suggestion-does">{typeset(suggestion.does)}</p>}
        {living !== "" && <p>{typeset(living)}</p>}
      </div>
      <p className="suggestion-score">
        <b>{number.points(score)}</b> <span className="for-readers">{partners.outOf("")}</span>
        <span className="suggestion-affinity">{partners.affinity}</span>
      </p>
      <div className="suggestion-body">
        <ScoreBar contributions={contributions} />
        <p className="suggestion-sure">
          <span title={partners.confidenceHint}>{partners.confidence(number.percent(confidence))}</span>
          <span title={partners.staysHint(number.percent(stability))}>{partners.stays[called](String(tenths))}</span>
          {labels.map((label) => (
            <span key={label} className="tag">
              {said(partners.label, label)}
            </span>
          ))}
        </p>
        <ul className="reasons" aria-label={partners.why}>
          {reasons.slice(0, shownReasons).map(({ dimension, text }) => (
            <li key={text}>
              <DimensionMark dimension={dimension} />
              <span>{typeset(text)}</span>
            </li>
          ))}
        </ul>
        <WatchPoints overlap={suggestion.overlap} />
        <Disclosure className="suggestion-more">
          <div className="suggestion-foot">
            <SuggestionActions organisation={organisation} />
            <Heading level={4}>
              <Pressable slot="trigger" className="disclose" aria-label={partners.detailsOf(organisation.name)}>
                <Icon name="right" /> {partners.details}
              </Pressable>
            </Heading>
          </div>
          <DisclosurePanel>
            <SuggestionDetails suggestion={suggestion} />
          </DisclosurePanel>
        </Disclosure>
      </div>
    </article>
  );
}
