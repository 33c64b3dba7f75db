import type { CodeModel } from "@maillage/engine/text/code-guess.js";
import type { WordVectors } from "@maillage/engine/text/embedding.js";
import { readTable } from "./read-table.js";

/** Rows of signed bytes, each written in base64, one after the other. */
function bytesOf(rows: readonly string[]): Int8Array {
  const bytes = Buffer.concat(rows.map((row) => Buffer.from(row, "base64")));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The vectors of words and codes of `data/vectors/words.csv`. */
export function readWordVectors(): WordVectors {
  const rows = readTable<"term" | "weight" | "vector">("vectors", "words.csv");
  const values = bytesOf(rows.map(({ vector }) => vector));
  return {
    dimensions: values.length / rows.length,
    terms: rows.map(({ term }) => term),
    weights: Float64Array.from(rows, ({ weight }) => Number(weight)),
    values,
  };
}

/** The model of `data/vectors/codes.csv`, which guesses codes from vectors of words. */
export function readCodeModel(): CodeModel {
  const rows = readTable<"code" | "bias" | "scale" | "weights">("vectors", "codes.csv");
  return {
    codes: rows.map(({ code }) => code),
    biases: Float64Array.from(rows, ({ bias }) => Number(bias)),
    scales: Float64Array.from(rows, ({ scale }) => Number(scale)),
    weights: bytesOf(rows.map(({ weights }) => weights)),
  };
}
