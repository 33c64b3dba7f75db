import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

const entrySignals = [
  "theme-associations",
  "many-actors-few-ties",
  "most-tied-organisation",
  "networks",
  "grants",
  "ccas",
  "mission-locale",
  "etablissement-enseignement",
  "known-cooperations",
] as const;
export type EntrySignal = (typeof entrySignals)[number];

/** A way into a territory on a theme. */
export interface EntryMode extends Sourced {
  readonly id: string;
  readonly order: number;
  readonly label: Wording;
  /** What one looks for on the territory: it speaks for the mode where it is found, against it where it is not. */
  readonly signals: readonly EntrySignal[];
  /** Ids of rows of the survey that bear on it. */
  readonly survey: readonly string[];
  readonly needs: Wording;
  readonly firstStep: Wording;
  readonly watch: Wording;
}

/** The rows of `entry-modes.csv`. */
export const readEntryModes = (rows: readonly Row[]): readonly EntryMode[] =>
  readRows("entry-modes.csv", rows, (cells) => ({
    id: cells.text("id"),
    order: cells.number("order"),
    label: cells.wording("label"),
    signals: cells.choices("signals", entrySignals),
    survey: cells.list("survey"),
    needs: cells.wording("needs"),
    firstStep: cells.wording("first_step"),
    watch: cells.wording("watch"),
    ...cells.sourced(),
  }));
