/** Where a fact comes from: a public register, the organisation itself (or its adviser), or a rule of ours. */
export type Origin = "official" | "declared" | "inferred";

/** One value about an organisation, with what it rests on. */
export interface Fact<T> {
  readonly value: T;
  readonly origin: Origin;
  /** Id of the source that said it ("rna-import", "organisations"…) or of the rule that inferred it. */
  readonly source: string;
  /** ISO date, when the source gives one; an instant for what a person wrote. */
  readonly date?: string;
  /** For an inferred fact: the words that led to it. */
  readonly evidence?: readonly string[];
}

/** How far a fact of each origin is trusted, in [0, 1]; the confidence of a score is built from it. */
export const trust: Readonly<Record<Origin, number>> = { official: 1, declared: 1, inferred: 0.6 };

/** Which fact is shown first when two sources disagree: what was declared, then what is official, then what we guess. */
export const precedence: Readonly<Record<Origin, number>> = { declared: 0, official: 1, inferred: 2 };

/** Source of what an adviser wrote over what the sources say. */
export const correction = "correction";

/** A fact that replaces all others of its field. */
export const isCorrection = (fact: Fact<unknown>): boolean => fact.source === correction;
