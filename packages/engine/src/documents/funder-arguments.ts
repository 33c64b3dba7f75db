import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** What speaks for funding several together: for the funder, for the associations, for the use of the means. */
export interface FunderArgument extends Sourced {
  readonly id: string;
  readonly for: "funder" | "associations" | "means";
  readonly order: number;
  readonly label: Wording;
  /** Shown with the argument wherever it is. */
  readonly caution: Wording | undefined;
}

/** The rows of `arguments.csv`. */
export const readFunderArguments = (rows: readonly Row[]): readonly FunderArgument[] =>
  readRows("arguments.csv", rows, (cells) => ({
    id: cells.text("id"),
    for: cells.choice("for", ["funder", "associations", "means"]),
    order: cells.number("order"),
    label: cells.wording("label"),
    caution: cells.optionalWording("caution"),
    ...cells.sourced(),
  }));
