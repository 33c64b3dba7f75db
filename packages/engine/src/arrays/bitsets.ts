/** Small sets over a closed list, as the bits of an unsigned 32-bit integer: bit i stands for the i-th term. */

/** How many terms a bitset has: bits are added in pairs, in fours, in bytes, and the bytes by one product. */
export function bitCount(bitset: number): number {
  const pairs = bitset - ((bitset >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Calls with the number of each bit that is set, lowest first. */
export function forEachBit(bitset: number, visit: (bit: number) => void): void {
  for (let rest = bitset; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
}

/** The terms of a bitset, in the order of the list. */
export const termsOf = (terms: readonly string[], bitset: number): string[] =>
  terms.filter((_, bit) => (bitset & (1 << bit)) !== 0);

/** The bitset of some terms. @throws RangeError for one that is not in the list */
export const bitsetOf = (terms: readonly string[], some: Iterable<string>): number => {
  let bitset = 0;
  for (const term of some) {
    const bit = terms.indexOf(term);
    if (bit < 0) throw new RangeError(`${term} is not in the list`);
    bitset |= 1 << bit;
  }
  return bitset >>> 0;
};

/** A column of bitsets in which many are the same: the distinct ones, the empty one first, and which each one has. */
export interface DistinctBitsets {
  readonly distinct: readonly number[];
  readonly of: Uint16Array;
}

/** @throws RangeError beyond 65,536 distinct sets. */
export function distinctBitsets(bitsets: Uint32Array): DistinctBitsets {
  const groupOf = new Map<number, number>([[0, 0]]);
  const of = new Uint16Array(bitsets.length);
  bitsets.forEach((bitset, index) => {
    let group = groupOf.get(bitset);
    if (group === undefined) groupOf.set(bitset, (group = groupOf.size));
    of[index] = group;
  });
  if (groupOf.size > 65_536) throw new RangeError(`${groupOf.size} distinct sets`);
  return { distinct: [...groupOf.keys()], of };
}

/** Share of the terms that only one of two bitsets has, in [0, 1]: 1 − the Jaccard index. NaN when both are empty. */
export const jaccardDistance = (a: number, b: number): number => 1 - bitCount((a & b) >>> 0) / bitCount((a | b) >>> 0);

/** Weight of each term: ln((N + 1) / (n + 1)) + 0.1 over the n of N bitsets that have it, so that the rare count more. */
export function rarity(bitsets: Uint32Array, terms: number): Float64Array {
  const counts = new Float64Array(terms);
  for (const bitset of bitsets)
    forEachBit(bitset, (bit) => {
      counts[bit] = (counts[bit] as number) + 1;
    });
  return counts.map((count) => Math.log((bitsets.length + 1) / (count + 1)) + 0.1);
}

/** Sum of the weights of the terms of a bitset. */
function weightOf(bitset: number, weights: Float64Array): number {
  let sum = 0;
  forEachBit(bitset, (bit) => {
    sum += weights[bit] as number;
  });
  return sum;
}

/** Weighted Jaccard index of two bitsets, in [0, 1] (Ioffe 2010 names it so); 0 when both are empty. */
export function weightedJaccard(a: number, b: number, weights: Float64Array): number {
  const all = weightOf((a | b) >>> 0, weights);
  return all === 0 ? 0 : weightOf((a & b) >>> 0, weights) / all;
}
