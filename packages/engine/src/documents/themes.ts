import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A theme that brings two distant publics together. The publics of each side are ours. */
export interface Theme extends Sourced {
  readonly id: string;
  readonly label: Wording;
  readonly sideA: readonly string[];
  readonly sideB: readonly string[];
  /** Words that tell a side where no public of the list does. */
  readonly wordsA: readonly string[];
  readonly wordsB: readonly string[];
  /** Publics whose organisations are no candidates. */
  readonly excludedPublics: readonly string[];
}

/** The rows of `themes.csv`. */
export const readThemes = (rows: readonly Row[], { publics }: Vocabulary): readonly Theme[] =>
  readRows("themes.csv", rows, (cells) => ({
    id: cells.text("id"),
    label: cells.wording("label"),
    sideA: cells.ids("side_a", publics),
    sideB: cells.ids("side_b", publics),
    wordsA: cells.list("words_a"),
    wordsB: cells.list("words_b"),
    excludedPublics: cells.ids("excluded_publics", publics),
    ...cells.sourced(),
  }));
