import { readRows, type Row } from "./cells.js";
import { documentIds, type DocumentId, type Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A document that the tables cite. */
export interface SourceDocument extends Sourced {
  readonly id: DocumentId;
  /** Who and when, for a reader. */
  readonly label: Wording;
  /** As printed, French. */
  readonly title: string;
  /** Year, month or day; none where the document bears none. */
  readonly date: string | undefined;
}

/** The rows of `documents.csv`. */
export const readSourceDocuments = (rows: readonly Row[]): readonly SourceDocument[] =>
  readRows("documents.csv", rows, (cells) => ({
    id: cells.choice("id", documentIds),
    label: cells.wording("label"),
    title: cells.text("title"),
    date: cells.optionalText("date"),
    ...cells.sourced(),
  }));
