import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A step of the ladder of sharing: three stages that come before, three rungs from loosest to tightest. */
export interface Step extends Sourced {
  readonly id: string;
  /** From 1, loosest first; the stages before the rungs. */
  readonly order: number;
  readonly kind: "stage" | "rung";
  readonly label: Wording;
  readonly shares: Wording;
  readonly horizon: Wording;
  readonly asks: Wording;
  /** Ids of templates, the simplest first. */
  readonly formOfRecord: readonly string[];
  /** Id of the step that the document sets after it; none for the last. */
  readonly next: string | undefined;
}

/** The rows of `rungs.csv`. */
export const readLadder = (rows: readonly Row[]): readonly Step[] =>
  readRows("rungs.csv", rows, (cells) => ({
    id: cells.text("id"),
    order: cells.number("order"),
    kind: cells.choice("kind", ["stage", "rung"]),
    label: cells.wording("label"),
    shares: cells.wording("shares"),
    horizon: cells.wording("horizon"),
    asks: cells.wording("asks"),
    formOfRecord: cells.list("form_of_record"),
    next: cells.optionalText("next"),
    ...cells.sourced(),
  }));
