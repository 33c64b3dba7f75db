import { seededRandom } from "../../packages/engine/dist/arrays/random.js";

/** @typedef {import("./graded.js").Pair} Pair */

/** Organisations are dealt into as many parts; a fit never sees those that judge it. */
export const folds = 7;

/** @param {readonly Pair[]} pairs */
export const organisationsOf = (pairs) => [...new Set(pairs.map(({ organisation }) => organisation))].sort();

/**
 * The pairs of each organisation, those of the highest scores first; equal ones by id.
 * @param {readonly Pair[]} pairs @param {(pair: Pair) => number} score
 * @returns {Map<string, Pair[]>}
 */
export function ranked(pairs, score) {
  /** @type {Map<string, { pair: Pair, value: number }[]>} */
  const lists = new Map();
  for (const pair of pairs)
    lists.set(pair.organisation, [...(lists.get(pair.organisation) ?? []), { pair, value: score(pair) }]);
  return new Map(
    [...lists].map(([organisation, list]) => [
      organisation,
      list.sort((x, y) => y.value - x.value || (x.pair.b.id < y.pair.b.id ? -1 : 1)).map(({ pair }) => pair),
    ]),
  );
}

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Mean grade of the first k, and the share of them graded 2 or more, for each organisation.
 * @param {Map<string, Pair[]>} lists @param {number} k
 */
export const firstOf = (lists, k) =>
  [...lists.values()].map((list) => ({
    grade: mean(list.slice(0, k).map(({ grade }) => grade)),
    good: mean(list.slice(0, k).map(({ grade }) => (grade >= 2 ? 1 : 0))),
  }));

/**
 * The middle 95 % of the means of samples drawn from the values with replacement (Efron 1979).
 * @param {readonly number[]} values @param {number} seed
 */
export function interval(values, seed) {
  const random = seededRandom(seed);
  const means = Array.from({ length: 2000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)])),
  ).sort((a, b) => a - b);
  return [means[50], means[1949]];
}

/**
 * Scores of every pair by a fit that has not seen its organisation.
 * @template Fitted
 * @param {readonly Pair[]} pairs @param {(seen: Pair[]) => Fitted} fit @param {(fitted: Fitted, pair: Pair) => number} score
 * @returns {{ scores: Map<Pair, number>, fits: Fitted[] }}
 */
export function crossFit(pairs, fit, score) {
  const organisations = organisationsOf(pairs);
  const scores = new Map();
  /** @type {Fitted[]} */
  const fits = [];
  for (let fold = 0; fold < folds; fold++) {
    const aside = new Set(organisations.filter((_, at) => at % folds === fold));
    const fitted = fit(pairs.filter(({ organisation }) => !aside.has(organisation)));
    fits.push(fitted);
    for (const pair of pairs) if (aside.has(pair.organisation)) scores.set(pair, score(fitted, pair));
  }
  return { scores, fits };
}

/** @param {string} name @param {Map<string, Pair[]>} lists */
export function report(name, lists) {
  const first = firstOf(lists, 5);
  const [low, high] = interval(
    first.map(({ grade }) => grade),
    1901,
  );
  const three = mean(firstOf(lists, 3).map(({ grade }) => grade));
  console.log(
    `${name}: first five ${mean(first.map(({ grade }) => grade)).toFixed(2)} (95 %: ${low.toFixed(2)} to ${high.toFixed(2)}) / ${(100 * mean(first.map(({ good }) => good))).toFixed(0)} % graded 2 or 3; first three ${three.toFixed(2)}`,
  );
}
