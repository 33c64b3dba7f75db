import { signedBytes } from "../text/base64.js";
import type { CodeModel } from "../text/code-guess.js";
import type { WordVectors } from "../text/embedding.js";
import type { ReadTable } from "./read-table.js";

/** The vectors of words and codes of `data/vectors/words.csv`. */
export function readWordVectors(readTable: ReadTable): WordVectors {
  const rows = readTable<"term" | "weight" | "vector">("vectors", "words.csv");
  const values = signedBytes(rows.map(({ vector }) => vector));
  return {
    dimensions: values.length / rows.length,
    terms: rows.map(({ term }) => term),
    weights: Float64Array.from(rows, ({ weight }) => Number(weight)),
    values,
  };
}

/** The model of `data/vectors/codes.csv`, which guesses codes from vectors of words. */
export function readCodeModel(readTable: ReadTable): CodeModel {
  const rows = readTable<"code" | "bias" | "scale" | "weights">("vectors", "codes.csv");
  return {
    codes: rows.map(({ code }) => code),
    biases: Float64Array.from(rows, ({ bias }) => Number(bias)),
    scales: Float64Array.from(rows, ({ scale }) => Number(scale)),
    weights: signedBytes(rows.map(({ weights }) => weights)),
  };
}
