/** Two that may be one, as indices of a record of each: a person decides. */
export interface Undecided {
  readonly a: number;
  readonly b: number;
  /** What is alike in their names. */
  readonly words: readonly string[];
}
