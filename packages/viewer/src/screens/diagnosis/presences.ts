import type { Presence } from "../../api/diagnosis.js";

/** What an interval allows one to say. */
export type Reading = "more" | "less" | "unsure";

/** A field or public with its quotient; one that is absent elsewhere has none. */
export interface Compared extends Presence {
  readonly quotient: NonNullable<Presence["quotient"]>;
  readonly reading: Reading;
}

/** An interval that holds 1 may be chance: nothing is said of it. */
export const readingOf = ({ low, high }: Compared["quotient"]): Reading =>
  low > 1 ? "more" : high < 1 ? "less" : "unsure";

/** Those that can be compared, the most present first. */
export const comparedOf = (presences: readonly Presence[]): readonly Compared[] =>
  presences
    .flatMap((presence) =>
      presence.quotient ? [{ ...presence, quotient: presence.quotient, reading: readingOf(presence.quotient) }] : [],
    )
    .sort((a, b) => b.quotient.value - a.quotient.value || (a.id < b.id ? -1 : 1));

/** Those that are here and nowhere else in the reference. */
export const onlyHere = (presences: readonly Presence[]): readonly Presence[] =>
  presences.filter(({ quotient, count }) => !quotient && count > 0);

/** Ratios that a chart never goes beyond: an interval that does says only that nothing is known. */
const farthest = { least: 0.02, most: 50 } as const;

/** From which ratio to which a chart goes, so that intervals fit: half and twice at least. */
export const spanOf = (compared: readonly Compared[]): readonly [least: number, most: number] => [
  Math.max(farthest.least, Math.min(0.5, ...compared.map(({ quotient }) => quotient.low))),
  Math.min(farthest.most, Math.max(2, ...compared.map(({ quotient }) => quotient.high))),
];
