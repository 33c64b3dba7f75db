/** The source documents, by the key that the tables of `data/documented/` cite. */
export const documentIds = ["RNMA-2014", "RA-2016", "VDM-2016", "UNIOPSS-2010", "CERGY"] as const;
export type DocumentId = (typeof documentIds)[number];

/** Lines of the plain text of a document, the first being 1; both ends included. */
export interface DocumentLines {
  readonly file: DocumentId;
  readonly from: number;
  readonly to: number;
}

/** What every row of the documents' tables says of where it comes from. */
export interface Sourced {
  readonly source: DocumentLines;
  /** Other lines that the row draws on. */
  readonly also: readonly DocumentLines[];
  /** For maintainers: what a document contradicts, and the reading that is followed. Empty for most. */
  readonly note: string;
}
