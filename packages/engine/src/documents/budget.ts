import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A line of a budget: an account of the French chart of accounts, or a part of one. */
export interface BudgetLine extends Sourced {
  /** Number of the account (`60`), or that and the rank of a part (`60-1`). */
  readonly id: string;
  readonly side: "charges" | "produits";
  /** The account that it is a part of. */
  readonly parent: string | undefined;
  readonly label: Wording;
}

/** The rows of `budget.csv`, in the order of the printed table, side after side. */
export const readBudget = (rows: readonly Row[]): readonly BudgetLine[] =>
  readRows("budget.csv", rows, (cells) => ({
    id: cells.text("id"),
    side: cells.choice("side", ["charges", "produits"]),
    parent: cells.optionalText("parent"),
    label: cells.wording("label"),
    ...cells.sourced(),
  }));
