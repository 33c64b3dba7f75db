/** Of what a sign of life comes: a register's row, a publication, what was declared to the prefecture, a grant, a tie, a person. */
export const signSources = ["update", "publication", "filing", "grant", "tie", "person"] as const;
export type SignSource = (typeof signSources)[number];

/** Something that an organisation did, or that was done with it, on a day. */
export interface Sign {
  /** ISO date, or a year where no more is known. */
  readonly on: string;
  readonly source: SignSource;
}
