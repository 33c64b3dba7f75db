import type { Origin } from "../../model/fact.js";
import type { Area } from "../../territory/areas.js";
import type { Prepared } from "./prepared.js";

/**
 * One thing that makes a meeting plausible. A new one is a file and a line in `dimensions.ts`. It works in three steps,
 * each of which may keep what the next ones read, in variables of its own:
 *
 *   open(prepared)        once a directory    columns over everyone: sets, vectors, an index
 *   from(a, options)      once a question     the row of `a`: what its keys are worth to all others, its dot products
 *   value, because, bound once a pair         read both
 *
 * Nothing is kept elsewhere: a directory that is let go of takes all of it along.
 * @typeParam Id its name, everywhere: a column of `data/intents.csv`
 * @typeParam Code the codes of its reasons: keys of the catalogues
 */
export interface Dimension<Id extends string = string, Code extends string = string> {
  readonly id: Id;
  open(prepared: Prepared): OpenDimension<Code>;
}

/** A dimension over one directory. */
export interface OpenDimension<Code extends string = string> {
  /** @param a index of the organisation that asks */
  from(a: number, options: DimensionOptions): DimensionQuery<Code>;
  /** Trust in what is known of one organisation in this dimension, in parts of 100; 0 when nothing is. */
  trust(index: number): number;
}

/** A dimension as seen from one organisation. */
export interface DimensionQuery<Code extends string = string> {
  /** What the dimension says of organisation `b`: 0..`whole`, or `unknown`. */
  readonly value: (b: number) => number;
  /** Reasons to meet organisation `b`, any order; none when the dimension has nothing to say. */
  because(b: number): DimensionReason<Code>[];
  /**
   * Helps the search to pass over whoever cannot be among the best; without it nobody is passed over for this
   * dimension's sake, which is slower and as right.
   * @param mean what stands for an unknown value, in parts of `whole`: an average of this dimension
   * @returns good until the same dimension's next one, so that large columns may be kept from one to the next
   */
  bound?(mean: number): Bound;
}

/**
 * How much a dimension can be worth, without asking for each value; `mean` where the value is or may be unknown. None
 * may be under the true value: the search would lose somebody. All but `most` may be left out.
 *
 * Columns are read by slot (`Slots`), not by index: prepare them in that order in `open`, for the search goes from slot
 * to slot (`sector.ts`: heads of vectors). Where dot products with everybody are had at once, work them out in `bound`:
 * `of` reads them, and `leads` are the slots where they are large.
 */
export interface Bound {
  /** Nobody is worth more, those `apart` excepted. */
  readonly most: number;
  /** Slots of whom nothing here holds; each is asked. Not many. */
  readonly apart?: Iterable<number>;
  /** The few who may be worth much, all known: nobody else is worth more than `beyond`. Each is looked at by itself. */
  readonly leads?: { readonly slots: Iterable<number>; readonly beyond: number };
  /** For a dimension that goes by where they are: anybody in an area, and at a location (exactly, best of all). */
  readonly places?: { within(area: Area): number; at(location: number): number };
  /** For other dimensions: anybody but `leads` with this set of codes and of telling publics (`undefined`: any). */
  profile?(set: number, publics: number | undefined): number;
  /** For other dimensions: whoever stands in a slot. Asked of thousands: no allocation, no search. */
  of?(slot: number): number;
}

/** How the reader wants a dimension read; a row of `data/intents.csv` sets it. */
export interface DimensionOptions {
  /** `distant`: publics that differ count, on a shared territory (the intent "mix publics"). */
  readonly publicMode: "shared" | "distant";
}

/** Why a dimension speaks for a pair: data here, a sentence in `messages/`. */
export interface DimensionReason<Code extends string = string> {
  /** Which sentence: a key of the catalogue. */
  readonly code: Code;
  /** What fills the sentence: codes of vocabularies, ids, numbers as text. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** The words or facts behind it. */
  readonly evidence: readonly string[];
  /** Organisations behind it, by index: which of them are named is for who knows the reader. */
  readonly organisations?: readonly number[];
  /** The weakest origin of the facts behind it. */
  readonly origin: Origin;
  /** How telling the reason is, in parts of `whole`: the reader is shown the first three. */
  readonly force: number;
}
