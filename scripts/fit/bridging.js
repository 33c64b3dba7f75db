// What graded suggestions say of "passerelles": bodies of another family of activity and far by what they do.
//   npm run build
//   node scripts/fit/bridging.js SUGGESTIONS.csv FOLDER_OF_RNA_IMPORT_FILES
import { alike, sameVillage } from "./features.js";
import { readPairs } from "./graded.js";
import { interval, mean, ranked } from "./judging.js";

/** @typedef {import("./graded.js").Pair} Pair */

const [grades, register] = process.argv.slice(2);
if (!grades || !register) {
  console.error("usage: node scripts/fit/bridging.js SUGGESTIONS.csv FOLDER_OF_RNA_IMPORT_FILES");
  process.exit(2);
}

/** Above this cosine two do alike: no passerelle. At most so many are shown, of those within so many kilometres. */
const farthest = 0.5;
const shown = 3;
const within = 20;
/** Less alike than this, a village in common is no cause in common. */
const leastAlike = 0.25;

/** @param {readonly string[]} codes */
const families = (codes) => codes.map((code) => code.slice(0, 3));

/** @param {Pair} pair */
const isFar = (pair) =>
  alike(pair) < farthest &&
  alike(pair) >= leastAlike &&
  !pair.b.dormant &&
  pair.km < within &&
  !families(pair.a.codes).some((family) => families(pair.b.codes).includes(family));

const pairs = await readPairs(grades, register);
const far = pairs.filter(isFar);
const organisations = new Set(pairs.map(({ organisation }) => organisation)).size;
console.log(`far: ${far.length} pairs, mean ${mean(far.map(({ grade }) => grade)).toFixed(2)}`);
for (const village of [0, 0.3, 0.4, 0.5, 0.6]) {
  /** @param {Pair} pair */
  const worth = (pair) => alike(pair) + village * sameVillage(pair);
  for (const least of [0.4, 0.45, 0.5, 0.55]) {
    const lists = [...ranked(far, worth).values()]
      .map((list) => list.filter((pair) => worth(pair) >= least).slice(0, shown))
      .filter((list) => list.length > 0);
    const these = lists.flat();
    if (these.length === 0) continue;
    const [low, high] = interval(
      lists.map((list) => mean(list.map(({ grade }) => grade))),
      1901,
    );
    console.log(
      `alike + ${village} same village >= ${least}: ${these.length} shown to ${lists.length} of ${organisations} organisations, mean ${mean(these.map(({ grade }) => grade)).toFixed(2)} (of a mean organisation, 95 %: ${low.toFixed(2)} to ${high.toFixed(2)}), ${(100 * mean(these.map(({ grade }) => (grade >= 2 ? 1 : 0)))).toFixed(0)} % graded 2 or 3`,
    );
  }
}
