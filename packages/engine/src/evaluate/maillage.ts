import type { Directory } from "../directory/directory.js";
import { seededRandom } from "../arrays/random.js";
import { chanceMeans } from "../match/chance.js";
import { dimensions } from "../match/dimensions/dimensions.js";
import { orMean } from "../match/dimensions/values.js";
import { openMatching } from "../match/matching.js";
import { measure } from "./measures.js";
import type { Method } from "./method.js";
import { queriesOf, type Query } from "./queries.js";
import { splitTies } from "./split.js";

/** Dimension values of everyone for one query: `columns[d][b]`, unknown ones at the mean of chance pairs. */
type Columns = readonly Int32Array[];

const options = { publicMode: "shared" } as const;

/** Weights of the dimensions, in the order of the table. */
type Weights = readonly number[];

/** Works out the values of all dimensions for one organisation at a time. */
function columnsOf(directory: Directory, seed: number): (a: number) => Columns {
  const matching = openMatching(directory);
  const means = chanceMeans(matching, options, seed);
  return (a) =>
    matching.dimensions.map(({ id, from }) => {
      const { value } = from(a, options);
      return Int32Array.from({ length: directory.size }, (_, b) => orMean(value(b), means[id]));
    });
}

function weigh(columns: Columns, weights: Weights): Float64Array {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, dimension) => {
    const weight = weights[dimension] as number;
    if (weight === 0) return;
    for (let b = 0; b < scores.length; b++) scores[b] = (scores[b] as number) + weight * (column[b] as number);
  });
  return scores;
}

/** Steps that a weight may take; the scale of the whole does not matter. */
const steps = [0, 1, 2, 4, 8, 16, 32, 64];

/** More queries than this tell nothing more, and cost. */
const mostQueries = 400;

const rounds = 3;

/** Every n-th query, spread over all of them. */
const sample = (queries: readonly Query[]): Query[] => {
  const stride = Math.max(1, Math.ceil(queries.length / mostQueries));
  return queries.filter((_, at) => at % stride === 0);
};

/**
 * Weights that find best the ties that are held out of the training ties: coordinate ascent on MRR + hit@10, from
 * each dimension alone, over a coarse grid, so that little can be overfitted. The test ties are never seen.
 */
function calibrate(columns: readonly Columns[], queries: readonly Query[], seed: number): Weights {
  const value = (weights: Weights): number => {
    let at = 0;
    const { mrr, hit10 } = measure(queries, () => weigh(columns[at++] as Columns, weights), seededRandom(seed));
    return mrr + hit10;
  };
  const alone = dimensions.map((_, dimension) => dimensions.map((_unused, other) => (other === dimension ? 16 : 0)));
  let best = alone
    .map((weights) => ({ weights: weights as Weights, value: value(weights) }))
    .reduce((a, b) => (b.value > a.value ? b : a));
  for (let round = 0; round < rounds; round++) {
    const before = best.value;
    for (let dimension = 0; dimension < dimensions.length; dimension++) {
      for (const step of steps) {
        const weights = best.weights.map((weight, other) => (other === dimension ? step : weight));
        if (weights.every((weight) => weight === 0)) continue;
        const found = value(weights);
        if (found > best.value) best = { weights, value: found };
      }
    }
    if (best.value === before) break;
  }
  return best.weights;
}

/** Share of the training ties that calibration holds out for itself. */
const innerShare = 0.2;

/**
 * Our score: the dimensions of `match`, their weights calibrated on ties held out of the training ties. A set
 * where texts tell most gets weights for texts, one where unlike organisations meet gets weights for ties.
 */
export const maillage: Method = {
  name: "maillage",
  prepare({ directory, ties, withTies, seed }) {
    const inner = splitTies(ties, innerShare, seed + 1);
    const innerDirectory = withTies(inner.training);
    const queries = sample(queriesOf(inner.training, inner.heldOut, innerDirectory.indexOf));
    const innerColumns = columnsOf(innerDirectory, seed);
    const weights =
      queries.length === 0
        ? dimensions.map(() => 1)
        : calibrate(
            queries.map(({ index }) => innerColumns(index)),
            queries,
            seed,
          );
    const columns = columnsOf(directory, seed);
    return (index) => weigh(columns(index), weights);
  },
};
