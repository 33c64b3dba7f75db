import { shuffle } from "../../../packages/engine/dist/arrays/random.js";
import { vectorLength } from "../../../packages/engine/dist/text/embedding.js";

/** Turns over the examples, the step of the first (it falls to nothing), and the pull of weights towards 0. */
const turns = 8;
const firstStep = 2;
const decay = 1e-7;

/**
 * Multinomial logistic regression by stochastic gradient descent, examples in an order drawn anew each turn; of the last
 * half of the steps the mean is kept (Polyak & Juditsky 1992).
 * @param {readonly { vector: Int8Array, codes: readonly number[] }[]} examples each code counts for its share
 * @param {number} size how many codes @param {number} dimensions @param {() => number} random
 * @returns {{ biases: Float64Array, weights: Float64Array }} weights by rows of a code, for vectors of length 1
 */
export function fitCodes(examples, size, dimensions, random) {
  const weights = new Float64Array(size * dimensions);
  const biases = new Float64Array(size);
  const means = { weights: new Float64Array(size * dimensions), biases: new Float64Array(size) };
  const order = examples.map((_, number) => number);
  const steps = turns * examples.length;
  const odds = new Float64Array(size);
  let step = 0;
  let kept = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (const number of shuffle(order, random)) {
      const { vector, codes } = examples[number];
      const rate = firstStep * (1 - step++ / steps);
      let most = -Infinity;
      for (let code = 0; code < size; code++) {
        let sum = 0;
        for (let at = 0; at < dimensions; at++) sum += weights[code * dimensions + at] * vector[at];
        odds[code] = biases[code] + sum / vectorLength;
        if (odds[code] > most) most = odds[code];
      }
      let total = 0;
      for (let code = 0; code < size; code++) total += odds[code] = Math.exp(odds[code] - most);
      for (let code = 0; code < size; code++) {
        const target = codes.includes(code) ? 1 / codes.length : 0;
        const push = rate * (target - odds[code] / total);
        biases[code] += 0.05 * push;
        if (Math.abs(push) < 1e-4) continue;
        for (let at = 0; at < dimensions; at++) {
          const place = code * dimensions + at;
          weights[place] += push * (vector[at] / vectorLength) - rate * decay * weights[place];
        }
      }
      if (2 * step > steps && step % 512 === 0) {
        kept++;
        for (let at = 0; at < weights.length; at++) means.weights[at] += (weights[at] - means.weights[at]) / kept;
        for (let code = 0; code < size; code++) means.biases[code] += (biases[code] - means.biases[code]) / kept;
      }
    }
  }
  return means;
}
