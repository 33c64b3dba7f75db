import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A document to fill, useful to any project or to pooling. */
export interface Template extends Sourced {
  readonly id: string;
  readonly group: "project" | "pooling";
  readonly label: Wording;
  /** Articles of an agreement. */
  readonly articles: number | undefined;
  /** Name of its text under `data/templates/`. */
  readonly text: string;
}

/** The rows of `templates.csv`. */
export const readTemplates = (rows: readonly Row[]): readonly Template[] =>
  readRows("templates.csv", rows, (cells) => ({
    id: cells.text("id"),
    group: cells.choice("group", ["project", "pooling"]),
    label: cells.wording("label"),
    articles: cells.optionalNumber("articles"),
    text: cells.text("text"),
    ...cells.sourced(),
  }));
