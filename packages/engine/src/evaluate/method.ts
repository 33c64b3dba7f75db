import type { Directory } from "../directory/directory.js";
import type { Tie } from "../model/tie.js";
import type { Scores } from "./measures.js";

/** What a method may see: the organisations, and the ties that are left to learn from. */
export interface Training {
  /** Built with the training ties only. */
  readonly directory: Directory;
  readonly ties: readonly Tie[];
  /** The same organisations with fewer ties: for a method that holds some out for itself. */
  withTies(ties: readonly Tie[]): Directory;
  readonly seed: number;
}

/** A way of ranking, by its name in the report. A new one is a file and a line in `methods.ts`. */
export interface Method {
  readonly name: string;
  prepare(training: Training): (index: number) => Scores;
}
