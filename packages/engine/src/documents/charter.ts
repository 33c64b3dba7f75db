import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

const charterKinds = ["value", "principle", "aim", "governance", "logic", "key"] as const;

/** A line of the charter of shared values, to tick and rank; `key`: one of the keys of success beside it. */
export interface CharterItem extends Sourced {
  readonly id: string;
  readonly kind: (typeof charterKinds)[number];
  readonly order: number;
  readonly label: Wording;
  /** To ask each organisation, alone. */
  readonly question: Wording | undefined;
  readonly caution: Wording | undefined;
}

/** The rows of `charter.csv`. */
export const readCharter = (rows: readonly Row[]): readonly CharterItem[] =>
  readRows("charter.csv", rows, (cells) => ({
    id: cells.text("id"),
    kind: cells.choice("kind", charterKinds),
    order: cells.number("order"),
    label: cells.wording("label"),
    question: cells.optionalWording("question"),
    caution: cells.optionalWording("caution"),
    ...cells.sourced(),
  }));
