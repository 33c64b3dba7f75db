/**
 * A comparison of two bodies: the level of each field.
 * @typedef {Record<string, string>} Levels
 * @typedef {{ share: number, m: Record<string, Record<string, number>>, u: Record<string, Record<string, number>> }} Model
 */

export const fields = /** @type {const} */ (["name", "place", "kind", "others", "mention", "satellite"]);

/** Pairs that are added to each level, so that none is impossible. */
const added = 0.5;

/**
 * @param {readonly Levels[]} pairs @param {(pair: Levels, at: number) => number} weight
 * @param {Record<string, readonly string[]>} levels
 */
function shares(pairs, weight, levels) {
  return Object.fromEntries(
    fields.map((field) => {
      const counts = Object.fromEntries((levels[field] ?? []).map((level) => [level, added]));
      pairs.forEach((pair, at) => (counts[pair[field]] += weight(pair, at)));
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return [field, Object.fromEntries(Object.entries(counts).map(([level, count]) => [level, count / total]))];
    }),
  );
}

/** @param {Model} model @param {Levels} pair ln of the odds that two are one */
export const logOdds = ({ share, m, u }, pair) =>
  fields.reduce(
    (sum, field) => sum + Math.log(m[field][pair[field]] / u[field][pair[field]]),
    Math.log(share / (1 - share)),
  );

/**
 * m and u of Fellegi & Sunter (1969) without labels, by expectation and maximisation (Winkler 1988), from a first guess of
 * who is one; `known` pairs keep their label.
 * @param {readonly Levels[]} pairs @param {(pair: Levels) => number} guess @param {ReadonlyMap<number, number>} known
 * @returns {Model}
 */
export function fit(pairs, guess, known = new Map(), turns = 60) {
  const levels = Object.fromEntries(
    fields.map((field) => [field, [...new Set(pairs.map((pair) => pair[field]))].sort()]),
  );
  let odds = pairs.map((pair, at) => known.get(at) ?? guess(pair));
  /** @type {Model} */
  let model = { share: 0, m: {}, u: {} };
  for (let turn = 0; turn < turns; turn++) {
    const share = odds.reduce((sum, odd) => sum + odd, 0) / pairs.length;
    model = {
      share,
      m: shares(pairs, (_, at) => odds[at], levels),
      u: shares(pairs, (_, at) => 1 - odds[at], levels),
    };
    odds = pairs.map((pair, at) => known.get(at) ?? 1 / (1 + Math.exp(-logOdds(model, pair))));
  }
  return model;
}
