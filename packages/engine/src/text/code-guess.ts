import { vectorLength } from "./embedding.js";

/** A linear model of codes of objet social from vectors of words: `data/vectors/codes.csv`. */
export interface CodeModel {
  readonly codes: readonly string[];
  /** Log-odds of each code whatever the text. */
  readonly biases: Float64Array;
  /** What one part of a code's weights is worth. */
  readonly scales: Float64Array;
  /** Code c weighs a vector by `weights[c * dimensions..(c + 1) * dimensions]`. */
  readonly weights: Int8Array;
}

/** A code that a text speaks for. */
export interface GuessedCode {
  readonly code: string;
  /** In [0, 1]; of guesses with a certainty of .8 four in five are right (data/vectors/README.md). */
  readonly certainty: number;
}

/**
 * Guesses codes from a vector of words alone (multinomial logistic regression: softmax of a linear map).
 * @returns every code, the surest first, equal ones by code; none for a vector of zeros
 */
export function createCodeGuess({ codes, biases, scales, weights }: CodeModel): (vector: Int8Array) => GuessedCode[] {
  return (vector) => {
    if (vector.every((part) => part === 0)) return [];
    const odds = codes.map((_, number) => {
      let sum = 0;
      vector.forEach((part, at) => {
        sum += part * (weights[number * vector.length + at] as number);
      });
      return (biases[number] as number) + ((scales[number] as number) * sum) / vectorLength;
    });
    const most = Math.max(...odds);
    const shares = odds.map((each) => Math.exp(each - most));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return codes
      .map((code, number) => ({ code, certainty: (shares[number] as number) / total }))
      .sort((a, b) => b.certainty - a.certainty || (a.code < b.code ? -1 : 1));
  };
}
