// A small seeded generator: the demo is the same, byte for byte, each time it is made.

/** The seed of the whole demo. Change it and every file changes. */
export const SEED = 20_240_917;

/**
 * @typedef {object} Random
 * @property {() => number} next a number in [0, 1)
 * @property {(low: number, high: number) => number} int an integer, both ends included
 * @property {(probability: number) => boolean} chance
 * @property {<T>(items: readonly T[]) => T} pick
 * @property {<T>(items: readonly T[], weight: (item: T) => number) => T} weighted
 * @property {<T>(items: readonly T[]) => T[]} shuffle a shuffled copy
 * @property {<T>(items: readonly T[], count: number) => T[]} sample without replacement
 */

/**
 * A stream of its own for each part, so that a change in one leaves the others alone.
 * @param {string} label
 * @returns {Random}
 */
export function randomFor(label) {
  let state = SEED;
  for (const character of label) state = Math.imul(state ^ character.charCodeAt(0), 0x01_00_01_93) >>> 0;

  // mulberry32
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** @param {number} low @param {number} high */
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => {
    if (items.length === 0) throw new Error(`nothing to pick from (${label})`);
    return /** @type {T} */ (items[Math.floor(next() * items.length)]);
  };
  /** @template T @param {readonly T[]} items @param {(item: T) => number} weight @returns {T} */
  const weighted = (items, weight) => {
    const total = items.reduce((sum, item) => sum + weight(item), 0);
    let left = next() * total;
    for (const item of items) {
      left -= weight(item);
      if (left < 0) return item;
    }
    return /** @type {T} */ (items.at(-1));
  };
  /** @template T @param {readonly T[]} items @returns {T[]} */
  const shuffle = (items) => {
    const copy = [...items];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      const kept = /** @type {T} */ (copy[at]);
      copy[at] = /** @type {T} */ (copy[other]);
      copy[other] = kept;
    }
    return copy;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    shuffle,
    sample: (items, count) => shuffle(items).slice(0, count),
  };
}
