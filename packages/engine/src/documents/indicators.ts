import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A group of effects that projects between generations were found to have. */
export interface Impact extends Sourced {
  readonly id: string;
  readonly order: number;
  readonly label: Wording;
}

/** What shows whether a project did what it was for, on the side of the public or of the partners. */
export interface Indicator extends Sourced {
  readonly id: string;
  readonly side: "public" | "partners";
  readonly label: Wording;
  /** Counted, or asked for. */
  readonly kind: "count" | "opinion";
  readonly tool: Wording | undefined;
  /** Id of an impact (ours). */
  readonly impact: string | undefined;
}

/** The rows of `impacts.csv`. */
export const readImpacts = (rows: readonly Row[]): readonly Impact[] =>
  readRows("impacts.csv", rows, (cells) => ({
    id: cells.text("id"),
    order: cells.number("order"),
    label: cells.wording("label"),
    ...cells.sourced(),
  }));

/** The rows of `indicators.csv`. */
export const readIndicators = (rows: readonly Row[]): readonly Indicator[] =>
  readRows("indicators.csv", rows, (cells) => ({
    id: cells.text("id"),
    side: cells.choice("side", ["public", "partners"]),
    label: cells.wording("label"),
    kind: cells.choice("kind", ["count", "opinion"]),
    tool: cells.optionalWording("tool"),
    impact: cells.optionalText("impact"),
    ...cells.sourced(),
  }));
