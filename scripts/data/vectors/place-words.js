/** @typedef {import("./purposes.js").Purpose} Purpose */

/** A stem is a place's name when this share of those who write it stand in a place so named. */
const mostStandThere = 0.5;

/** Letters that a name and its gentilé have in common at least: Perpignan, perpignanais; Aude, audois. */
const sharedLetters = 4;

/** @param {string} name a stem of a place's name */
const rootOf = (name) => name.slice(0, Math.max(sharedLetters, name.length - 2));

/**
 * Names of places among the stems, gentilés included, told from how they are used: most associations that write
 * "perpignan" stand in Perpignan, few of those that write "château" in a Château-something.
 * @param {readonly Purpose[]} purposes
 * @returns {Set<string>}
 */
export function placeWords(purposes) {
  /** @type {Map<string, { all: number, there: number }>} */
  const counts = new Map();
  for (const { stems, around } of purposes) {
    // Of those whose commune is not known, nobody knows where they stand.
    if (around.length === 0) continue;
    const roots = around.map(rootOf);
    for (const stem of stems) {
      const count = counts.get(stem) ?? { all: 0, there: 0 };
      count.all++;
      if (roots.some((root) => stem.startsWith(root))) count.there++;
      counts.set(stem, count);
    }
  }
  return new Set([...counts].filter(([, { all, there }]) => there >= mostStandThere * all).map(([stem]) => stem));
}

/**
 * The purposes without names of places: neither those that are names everywhere, nor those of one's own surroundings.
 * @param {readonly Purpose[]} purposes
 * @returns {Purpose[]}
 */
export function withoutPlaces(purposes) {
  const places = placeWords(purposes);
  return purposes.map((purpose) => ({
    ...purpose,
    stems: purpose.stems.filter((stem) => !places.has(stem) && !purpose.around.includes(stem)),
  }));
}
