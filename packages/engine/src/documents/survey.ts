import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

const cautionSignals = [
  "shared-funder",
  "shared-volunteers",
  "three-or-more",
  "no-known-tie",
  "size-gap",
  "reach-gap",
] as const;
export type CautionSignal = (typeof cautionSignals)[number];

/** The bodies that answered: all, the houses of associations among them, the others. */
export const surveySample = { all: 28, houses: 12, others: 16 } as const;

interface SurveyFigures {
  readonly all: number;
  readonly houses: number;
  readonly others: number;
}

/** One answer of the survey of 2014; of the brakes (Q4), what makes one a caution for a pair as well. */
export interface SurveyRow extends Sourced {
  readonly id: string;
  readonly question: string;
  readonly label: Wording;
  /** `share`: of the bodies that answered, 0 to 1. `points`: a mean from 1, not agreed, to 3, wholly agreed. */
  readonly scale: "share" | "points";
  /** As printed, two decimals. */
  readonly printed: SurveyFigures;
  /** Answers, or points, that round to what is printed; counted from each printed figure on its own. */
  readonly counts: SurveyFigures;
  /** Whether the counts of the two groups sum to that of all. Where they do not, no count of the row is to be shown. */
  readonly addsUp: boolean;
  /** What must be found in a pair for the brake to be said of it; none for one that is never said. */
  readonly signals: readonly CautionSignal[];
  readonly questionToAsk: Wording | undefined;
  /** Ids of the rows that say what helps. */
  readonly answeredBy: readonly string[];
  /** Id of a precedent where the brake was met. */
  readonly precedent: string | undefined;
}

/** The rows of `survey.csv`. */
export const readSurvey = (rows: readonly Row[]): readonly SurveyRow[] =>
  readRows("survey.csv", rows, (cells) => ({
    id: cells.text("id"),
    question: cells.text("question"),
    label: cells.wording("label"),
    scale: cells.choice("scale", ["share", "points"]),
    printed: { all: cells.number("all"), houses: cells.number("houses"), others: cells.number("others") },
    counts: {
      all: cells.number("count"),
      houses: cells.number("count_houses"),
      others: cells.number("count_others"),
    },
    addsUp: cells.choice("adds_up", ["yes", "no"]) === "yes",
    signals: cells.choices("signal", cautionSignals),
    questionToAsk: cells.optionalWording("question_to_ask"),
    answeredBy: cells.list("answered_by"),
    precedent: cells.optionalText("precedent"),
    ...cells.sourced(),
  }));
