import { countBy } from "../arrays/counts.js";

/** How present something is in a territory, against a reference. */
export interface Presence {
  readonly id: string;
  readonly count: number;
  readonly reference: number;
  /** Location quotient and its 95 % interval; `undefined` without a reference, or where the reference has none. */
  readonly quotient?: { readonly value: number; readonly low: number; readonly high: number };
}

/** 97.5 % of a normal law. */
const twoSided = 1.959964;

/**
 * Location quotient (n / N) / (m / M) with the interval of a ratio of two proportions: ln ± 1.96 √(1/n − 1/N + 1/m − 1/M)
 * (Katz et al. 1978). The two groups must not overlap.
 */
export function locationQuotient(n: number, N: number, m: number, M: number): Presence["quotient"] {
  if (n === 0 || m === 0 || N === 0 || M === 0) return undefined;
  const value = n / N / (m / M);
  const spread = twoSided * Math.sqrt(1 / n - 1 / N + 1 / m - 1 / M);
  return { value, low: value * Math.exp(-spread), high: value * Math.exp(spread) };
}

/**
 * How present everything is in a territory, by id: shares of the organisations inside and of those outside.
 * @param of ids of what an organisation has
 */
export function presencesOf(
  inside: readonly number[],
  outside: readonly number[],
  of: (index: number) => Iterable<string>,
): Presence[] {
  const [here, there] = [countBy(inside, of), countBy(outside, of)];
  return [...new Set([...here.keys(), ...there.keys()])].sort().map((id) => {
    const [count, reference] = [here.get(id) ?? 0, there.get(id) ?? 0];
    const quotient = locationQuotient(count, inside.length, reference, outside.length);
    return { id, count, reference, ...(quotient ? { quotient } : {}) };
  });
}
