import type { Directory } from "../../directory/directory.js";
import type { Origin } from "../../model/fact.js";

/** A dimension's value is an integer from 0 to `whole`, so that no order of evaluation changes a score. */
export const whole = 32768;

/** What a dimension says of a pair of which it does not know enough. */
export const unknown = -1;

export const dimensionIds = ["sector", "territory", "public", "complementarity", "ties"] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** How the reader wants a dimension read; a row of `data/intents.csv` sets it. */
export interface DimensionOptions {
  /** `distant`: publics that differ count, on a shared territory (the intent "mix publics"). */
  readonly publicMode: "shared" | "distant";
}

/** Why a dimension speaks for a pair: data here, a sentence in `messages/`. */
export interface Reason {
  readonly dimension: DimensionId;
  /** Which sentence: a key of the catalogue. */
  readonly code: ReasonCode;
  /** What fills the sentence: codes of vocabularies, ids, numbers as text. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** The words or facts behind it. */
  readonly evidence: readonly string[];
  /** The weakest origin of the facts behind it. */
  readonly origin: Origin;
  /** How telling the reason is, in parts of `whole`: the reader is shown the first three. */
  readonly force: number;
}

export type ReasonCode =
  | "sector.same"
  | "sector.family"
  | "sector.near"
  | "sector.words"
  | "territory.same-commune"
  | "territory.same-epci"
  | "territory.near"
  | "territory.reach"
  | "public.shared"
  | "public.distant"
  | "complementarity.offer"
  | "complementarity.need"
  | "complementarity.actions"
  | "complementarity.ages"
  | "ties.network"
  | "ties.partner"
  | "ties.path";

/** One thing that makes a meeting plausible. A new one is a file and a line in `dimensions.ts`. */
export interface Dimension {
  readonly id: DimensionId;
  /** Prepares the dimension for a directory, then for one organisation: `value(b)` is 0..`whole`, or `unknown`. */
  open(directory: Directory, options: DimensionOptions): (a: number) => (b: number) => number;
  /** Trust in what is known of one organisation in this dimension, in parts of 100; 0 when nothing is. */
  trust(directory: Directory, index: number): number;
  /** Reasons for a pair, any order; none when the dimension has nothing to say. */
  because(directory: Directory, a: number, b: number, options: DimensionOptions): Reason[];
}
