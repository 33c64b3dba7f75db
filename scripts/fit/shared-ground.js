// Fits from where a shared ground is "high" and "medium" to graded pairs, and judges it by organisations aside.
//   npm run build
//   node scripts/fit/shared-ground.js SHARED-GROUND.csv FOLDER_OF_RNA_IMPORT_FILES
import { volunteersValue } from "../../packages/engine/dist/overlap/volunteers.js";
import { directoryOf, readPairs } from "./graded.js";
import { crossFit, interval, mean, organisationsOf } from "./judging.js";

/** @typedef {import("./graded.js").Pair} Pair */

const [grades, register] = process.argv.slice(2);
if (!grades || !register) {
  console.error("usage: node scripts/fit/shared-ground.js SHARED-GROUND.csv FOLDER_OF_RNA_IMPORT_FILES");
  process.exit(2);
}

const pairs = await readPairs(grades, register);
const directory = directoryOf(pairs);
const indexOf = (/** @type {string} */ id) => directory.indexOf.get(id) ?? -1;
/** How much of the ground of the one that asks the other also occupies, as the product says. */
const values = new Map(
  pairs.map((pair) => [pair, volunteersValue(directory, indexOf(pair.a.id), indexOf(pair.b.id)) ?? 0]),
);
const shared = (/** @type {Pair} */ pair) => values.get(pair) ?? 0;

const partly = (/** @type {Pair} */ { grade }) => grade >= 1;
const clearly = (/** @type {Pair} */ { grade }) => grade >= 1.5;

/** What is asked of the levels where they are fitted: a little more than is wanted of others. */
const precision = 0.85;
const found = 0.66;
const fewestHigh = 8;

/** @param {Pair[]} seen @returns {{ high: number, medium: number }} */
function fit(seen) {
  const order = seen.map((pair) => ({ pair, value: shared(pair) })).sort((a, b) => b.value - a.value);
  const clear = seen.filter(clearly).length;
  let right = 0;
  let clearSoFar = 0;
  let high = Infinity;
  let medium = Infinity;
  order.forEach(({ pair, value }, at) => {
    right += partly(pair) ? 1 : 0;
    clearSoFar += clearly(pair) ? 1 : 0;
    if (at + 1 > fewestHigh && right >= precision * (at + 1)) high = value;
    if (clearSoFar >= found * clear && medium === Infinity) medium = value;
  });
  return { high, medium };
}

const { scores, fits } = crossFit(pairs, fit, ({ high, medium }, pair) => {
  const value = shared(pair);
  return value >= high ? 2 : value >= medium ? 1 : 0;
});
for (const { high, medium } of fits) console.log(`  high from ${high.toFixed(3)}, medium from ${medium.toFixed(3)}`);
for (const [level, name] of [
  [2, "high"],
  [1, "medium"],
  [0, "not flagged"],
]) {
  const these = pairs.filter((pair) => scores.get(pair) === level);
  const byOrganisation = organisationsOf(these).map((organisation) =>
    these.filter((pair) => pair.organisation === organisation),
  );
  const [low, most] = interval(
    byOrganisation.map((each) => mean(each.map((pair) => (partly(pair) ? 1 : 0)))),
    1901,
  );
  console.log(
    `${name}: ${these.length} pairs of ${byOrganisation.length} organisations, at least partly true ${(100 * mean(these.map((pair) => (partly(pair) ? 1 : 0)))).toFixed(0)} % (a mean organisation, 95 %: ${(100 * low).toFixed(0)} to ${(100 * most).toFixed(0)} %)`,
  );
}
const clear = pairs.filter(clearly);
console.log(
  `clear pairs flagged high or medium: ${clear.filter((pair) => (scores.get(pair) ?? 0) >= 1).length} of ${clear.length}, high ${clear.filter((pair) => scores.get(pair) === 2).length}`,
);
const all = fit(pairs);
console.log(`fitted on all: high from ${all.high.toFixed(3)}, medium from ${all.medium.toFixed(3)}`);
