import { dimensionIds, type DimensionId } from "../api/partners.js";
import type { Field } from "./fields.js";

/** What the reader gives to each dimension, whole numbers from 0 to 100; only their proportions count. */
export type Weights = Readonly<Record<DimensionId, number>>;

export const mostWeight = 100;

/** `sector:40,territory:20,…`, as the API takes it. */
export const weightsText = (weights: Weights): string =>
  dimensionIds.map((dimension) => `${dimension}:${weights[dimension]}`).join(",");

/** Reads that form: every dimension once, none outside 0 to 100, not all zero; else nothing. */
export function readWeights(raw: string): Weights | undefined {
  const pairs = raw.split(",").map((part) => part.split(":"));
  const values = dimensionIds.map((dimension) => {
    const found = pairs.filter(([name]) => name === dimension);
    const value = found.length === 1 ? (found[0]?.[1] ?? "") : "";
    return /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
  });
  const isRight = pairs.length === dimensionIds.length && values.every((value) => value >= 0 && value <= mostWeight);
  if (!isRight || values.every((value) => value === 0)) return undefined;
  return Object.fromEntries(dimensionIds.map((dimension, at) => [dimension, values[at]])) as Record<
    DimensionId,
    number
  >;
}

/** No weights: those of the intent. */
export const weights: Field<Weights | undefined> = {
  absent: undefined,
  read: readWeights,
  write: (value) => (value ? weightsText(value) : ""),
};

/** Share of each dimension, summing to 1. */
export function sharesOf(given: Weights): Weights {
  const sum = dimensionIds.reduce((total, dimension) => total + given[dimension], 0);
  return Object.fromEntries(dimensionIds.map((dimension) => [dimension, given[dimension] / (sum || 1)])) as Record<
    DimensionId,
    number
  >;
}

/** Weights of an intent, shares in [0, 1] by dimension, as positions of the sliders. */
export const slidersOf = (shares: Readonly<Record<string, number>>): Weights =>
  Object.fromEntries(
    dimensionIds.map((dimension) => [dimension, Math.round((shares[dimension] ?? 0) * mostWeight)]),
  ) as Record<DimensionId, number>;
