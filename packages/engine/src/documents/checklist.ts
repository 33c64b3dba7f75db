import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/**
 * Something to think of: a subject to settle, a good practice, a pitfall, an advice to advisers, or one for a meeting.
 */
export interface CheckItem extends Sourced {
  readonly id: string;
  readonly kind: "subject" | "practice" | "pitfall" | "adviser" | "meeting";
  /** Within its kind, from 1, as in the document. */
  readonly order: number;
  readonly label: Wording;
  /** The question of a subject; how, of an advice. */
  readonly detail: Wording | undefined;
}

/** The rows of `checklist.csv`. */
export const readChecklist = (rows: readonly Row[]): readonly CheckItem[] =>
  readRows("checklist.csv", rows, (cells) => ({
    id: cells.text("id"),
    kind: cells.choice("kind", ["subject", "practice", "pitfall", "adviser", "meeting"]),
    order: cells.number("order"),
    label: cells.wording("label"),
    detail: cells.optionalWording("detail"),
    ...cells.sourced(),
  }));
