// Fits what an affinity is made of to graded suggestions, and judges it by organisations that the fit has not seen.
//   npm run build
//   node scripts/fit/affinity.js SUGGESTIONS.csv,test/real/grades-new.csv FOLDER_OF_RNA_IMPORT_FILES
import {
  alike,
  closedTo,
  completing,
  near,
  nearInCountry,
  rareWord,
  sameCode,
  samePublics,
  sameVillage,
  sameWords,
} from "./features.js";
import { readPairs } from "./graded.js";
import { crossFit, firstOf, mean, ranked, report } from "./judging.js";

/** @typedef {import("./graded.js").Pair} Pair */

const [grades, register] = process.argv.slice(2);
if (!grades || !register) {
  console.error("usage: node scripts/fit/affinity.js GRADES.csv[,MORE.csv] FOLDER_OF_RNA_IMPORT_FILES");
  process.exit(2);
}

/**
 * What is summed: weights of 0 or more, so that more alike and nearer is never worse. Likeness has the weight 1; a
 * weight is one of the steps, and must earn its place.
 */
const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const scales = [10, 15, 20, 25, 30, 40, 60];
const earnings = 0.01;

/** @type {Record<string, (pair: Pair, scale: number) => number>} */
const parts = {
  near,
  nearInCountry,
  rareWord,
  sameVillage,
  sameWords,
  sameCode,
  samePublics,
  completing,
};

/** @typedef {{ scale: number, weights: Record<string, number> }} Fitted */

const pairs = await readPairs(grades, register);
/** @type {Map<Pair, { alike: number } & Record<string, number>>} */
const known = new Map(
  pairs.map((pair) => [
    pair,
    { alike: alike(pair), ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part(pair, 1)])) },
  ]),
);

/** Parts that go by distance. @type {typeof parts} */
const scaled = { near, nearInCountry };

/** @param {Fitted} fitted @param {Pair} pair */
function score({ scale, weights }, pair) {
  const values = known.get(pair);
  // Closed circles come last: the product shuts a gate on them.
  let sum = (values?.alike ?? 0) - 9 * closedTo(pair);
  for (const [name, weight] of Object.entries(weights))
    if (weight > 0) sum += weight * (scaled[name]?.(pair, scale) ?? values?.[name] ?? 0);
  return sum;
}

/** Mean grade of the first three, five and eight, less what each part that is used must earn. @param {Fitted} fitted @param {Pair[]} seen */
function worth(fitted, seen) {
  const lists = ranked(seen, (pair) => score(fitted, pair));
  const first = mean([3, 5, 8].map((k) => mean(firstOf(lists, k).map(({ grade }) => grade))));
  return first - earnings * Object.values(fitted.weights).filter((weight) => weight > 0).length;
}

/** Coordinate ascent from likeness and nearness alone. @param {Pair[]} seen @returns {Fitted} */
function fit(seen) {
  /** @type {Fitted} */
  let best = { scale: 25, weights: Object.fromEntries(Object.keys(parts).map((name) => [name, 0])) };
  let most = worth(best, seen);
  /** @param {Fitted} other */
  const attempt = (other) => {
    const value = worth(other, seen);
    if (value > most + 1e-9) [best, most] = [other, value];
  };
  for (let before = -1; most > before;) {
    before = most;
    for (const scale of scales) attempt({ ...best, scale });
    for (const name of Object.keys(parts))
      for (const weight of steps) attempt({ ...best, weights: { ...best.weights, [name]: weight } });
  }
  return best;
}

/** @param {Fitted} fitted */
const described = ({ scale, weights }) =>
  `alike 1, ${Object.entries(weights)
    .flatMap(([name, weight]) => (weight > 0 ? [`${name} ${weight}${scaled[name] ? ` (e^(-km/${scale}))` : ""}`] : []))
    .join(", ")}`;

report("likeness alone", ranked(pairs, alike));
for (const [name, part] of Object.entries(parts))
  report(
    `${name} alone`,
    ranked(pairs, (pair) => part(pair, 25)),
  );
const before = { scale: 25, weights: { near: 0.6, sameVillage: 0.15 } };
const product = { scale: 25, weights: { near: 0.4, nearInCountry: 0.5, rareWord: 0.25 } };
for (const [name, fixed] of Object.entries({ before, product }))
  report(
    `${name}, not fitted here: ${described(fixed)}`,
    ranked(pairs, (pair) => score(fixed, pair)),
  );
const { scores, fits } = crossFit(pairs, fit, score);
report(
  "fitted, by organisations aside",
  ranked(pairs, (pair) => scores.get(pair) ?? 0),
);
for (const each of fits) console.log(`  ${described(each)}`);
const all = fit(pairs);
report(
  `fitted on all, not to be believed: ${described(all)}`,
  ranked(pairs, (pair) => score(all, pair)),
);
report(
  "the best of what was graded",
  ranked(pairs, ({ grade }) => grade),
);
