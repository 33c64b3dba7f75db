import { compareText } from "../arrays/order.js";
import type { Organisation } from "../model/organisation.js";
import type { Undecided } from "./undecided.js";

/** Two organisations that may be one: nothing but a person can tell. */
export interface Double {
  /** Their ids, in their order. */
  readonly a: string;
  readonly b: string;
  /** What is alike in their names, folded. */
  readonly words: readonly string[];
}

/** What is undecided of records, between the organisations that they became; of those that objected nothing is told. */
export function doublesOf(
  undecided: readonly Undecided[],
  organisations: readonly Organisation[],
  canonical: ReadonlyMap<string, string>,
): Double[] {
  const found = new Map<string, Double>();
  for (const { a, b, words } of undecided) {
    const ends = [a, b].map((index) => canonical.get((organisations[index] as Organisation).id));
    const [one, other] = ends.filter((id) => id !== undefined).sort(compareText);
    if (one === undefined || other === undefined || one === other) continue;
    const key = `${one}\t${other}`;
    if (!found.has(key)) found.set(key, { a: one, b: other, words });
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, double]) => double);
}
