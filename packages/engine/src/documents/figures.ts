import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A number that a document prints of its survey, its programmes or its field. */
export interface Figure extends Sourced {
  readonly id: string;
  readonly group: string;
  /** What is counted: it reads after the number. */
  readonly label: Wording;
  readonly value: number;
  /** The other end of a range. */
  readonly valueTo: number | undefined;
  /** What it is a part of. */
  readonly of: number | undefined;
  readonly unit: "organisations" | "projects" | "people" | "territories" | "months" | "euros" | "percent";
  readonly approximate: "about" | "nearly" | "over" | "up to" | undefined;
  /** Whether its parts or its group sum to what they should; `undefined` where there is nothing to sum. */
  readonly addsUp: boolean | undefined;
}

/** The rows of `figures.csv`. */
export const readFigures = (rows: readonly Row[]): readonly Figure[] =>
  readRows("figures.csv", rows, (cells) => ({
    id: cells.text("id"),
    group: cells.text("group"),
    label: cells.wording("label"),
    value: cells.number("value"),
    valueTo: cells.optionalNumber("value_to"),
    of: cells.optionalNumber("of"),
    unit: cells.choice("unit", ["organisations", "projects", "people", "territories", "months", "euros", "percent"]),
    approximate: cells.optionalChoice("approximate", ["about", "nearly", "over", "up to"]),
    addsUp: cells.yes("adds_up"),
    ...cells.sourced(),
  }));
