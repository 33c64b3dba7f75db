// Register-like organisations from a seed: Zipf communes and activities, about seventeen distinct stems a text.
import { readTables } from "../../packages/server/dist/tables/read-tables.js";
import { createDirectory } from "../../packages/engine/dist/directory/directory.js";
import { seededRandom } from "../../packages/engine/dist/arrays/random.js";

/** @typedef {import("../../packages/engine/dist/model/organisation.js").Organisation} Organisation */
/** @typedef {import("../../packages/engine/dist/model/tie.js").Tie} Tie */

const gazetteer = readTables().gazetteer;
const { vocabulary, wordVectors } = readTables();

/** Exponent of the Zipf laws, and how many words, communes and ties there are. */
const shape = { words: 6000, wordsInText: 17, tied: 0.05, toldMeans: 0.03, noCode: 0.15, noPlace: 0.02, noText: 0.02 };

/**
 * Draws 0..count-1 with probability about 1 / (rank + 1).
 * @param {() => number} random @param {number} count
 */
const zipf = (random, count) => Math.min(count - 1, Math.floor(count ** random()) - 1 + Math.floor(random() * 1.5)) | 0;

/**
 * A directory of `size` organisations. The same size and seed give the same directory.
 * @param {number} size @param {number} seed
 * @param {{ communes?: number, learned?: typeof wordVectors }} [options] how many communes they are spread over, and vectors
 *   of words: those of the product know none of "w1", "w2"…
 */
export function generateDirectory(
  size,
  seed,
  { communes = Math.min(30_000, Math.ceil(size / 12)), learned = wordVectors } = {},
) {
  const random = seededRandom(seed);
  const sectors = [...vocabulary.sectors.keys()];
  const publics = [...vocabulary.publics.keys()].filter((id) => !vocabulary.publics.get(id)?.sensitive);
  const actions = [...vocabulary.actions.keys()];
  const means = [...vocabulary.means.keys()];
  const stride = Math.max(1, Math.floor(gazetteer.communes.length / communes));
  const places = gazetteer.communes.filter((_, at) => at % stride === 0).slice(0, communes);
  /** @param {readonly string[]} list @param {number} most */
  const some = (list, most) => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => list[zipf(random, list.length)] ?? "")),
  ];
  /** @param {string} value */
  const fact = (value) =>
    /** @type {const} */ ({ value, origin: random() < 0.8 ? "inferred" : "declared", source: "generated" });
  /** @type {Organisation[]} */
  const organisations = Array.from({ length: size }, (_, at) => {
    const place = random() < shape.noPlace ? undefined : places[zipf(random, places.length)];
    const told = random() < shape.toldMeans;
    const text = Array.from({ length: shape.wordsInText }, () => `w${zipf(random, shape.words)}`).join(" ");
    return {
      id: `G${String(at).padStart(7, "0")}`,
      ids: {},
      name: fact(random() < shape.noText ? "" : `w${zipf(random, shape.words)}`),
      otherNames: [],
      kind: /** @type {const} */ ({ value: "association", origin: "official", source: "generated" }),
      ...(random() < shape.noText ? {} : { purpose: fact(text) }),
      sectors: random() < shape.noCode ? [] : some(sectors, 2).map(fact),
      ...(place ? { commune: fact(place.code) } : {}),
      publics: some(publics, 2).map(fact),
      actions: some(actions, 3).map(fact),
      offers: told ? some(means, 3).map(fact) : [],
      needs: told ? some(means, 3).map(fact) : [],
      extra: {},
    };
  });
  const idAt = () => organisations[Math.floor(random() * size)]?.id ?? "";
  /** @type {Tie[]} */
  const ties = Array.from({ length: Math.floor(size * shape.tied) }, () => ({
    source: idAt(),
    target: idAt(),
    kind: random() < 0.7 ? "membership" : "cooperation",
    origin: /** @type {const} */ ("declared"),
    from: "generated",
  }));
  return createDirectory({
    organisations,
    ties: ties.filter(({ source, target }) => source !== target),
    gazetteer,
    vocabulary,
    infer: () => ({ publics: [], actions: [] }),
    stemmer: { stems: (text) => text.split(/[ .]+/).filter((word) => word !== ""), spell: (stem) => stem },
    wordVectors: learned,
  });
}
