import type { Directory, MaskColumn } from "../../directory/directory.js";

/** A column of sets in which many are the same: the distinct ones, the empty one first, and which each one has. */
export interface Masks {
  readonly distinct: readonly number[];
  readonly of: Uint16Array;
}

/** @throws RangeError beyond 65,536 distinct sets. */
export function distinctMasks(masks: Uint32Array): Masks {
  const groupOf = new Map<number, number>([[0, 0]]);
  const of = new Uint16Array(masks.length);
  masks.forEach((mask, index) => {
    let group = groupOf.get(mask);
    if (group === undefined) groupOf.set(mask, (group = groupOf.size));
    of[index] = group;
  });
  if (groupOf.size > 65_536) throw new RangeError(`${groupOf.size} distinct sets`);
  return { distinct: [...groupOf.keys()], of };
}

const bitCount = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Share of the actions that only one of the two does: 1 − Jaccard. */
export const actionDifference = (a: number, b: number): number => 1 - bitCount((a & b) >>> 0) / bitCount((a | b) >>> 0);

/** Weight of each term: ln((N + 1) / (n + 1)) over the organisations that have it, so that the rare ones count more. */
export function rarity({ masks, terms }: MaskColumn): Float64Array {
  const counts = new Float64Array(terms.length);
  for (const mask of masks) {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      counts[bit] = (counts[bit] as number) + 1;
    }
  }
  return counts.map((count) => Math.log((masks.length + 1) / (count + 1)) + 0.1);
}

/** Sum of the weights of the terms of a mask. */
function weightOf(mask: number, weights: Float64Array): number {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)] as number;
  return sum;
}

/** Weighted Jaccard index of two masks, in [0, 1] (Ioffe 2010 names it so); 0 when both are empty. */
export function weightedJaccard(a: number, b: number, weights: Float64Array): number {
  const all = weightOf((a | b) >>> 0, weights);
  return all === 0 ? 0 : weightOf((a & b) >>> 0, weights) / all;
}

/** The terms of a mask. */
export const termsOf = ({ terms }: MaskColumn, mask: number): string[] =>
  terms.filter((_, bit) => (mask & (1 << bit)) !== 0);

/**
 * Publics that two bodies do not have in common because both have them: everyone; those who practise an activity or a
 * trade (that is the sector's matter: rugby players and tarot players are no common public); the inhabitants of a place
 * (that is the territory's).
 */
const nobodyInParticular = ["tous-publics", "adherents-passionnes", "professionnels", "habitants"];

/** Publics of an organisation that tell something. */
export const tellingPublics = ({ publics }: Directory, index: number): number => {
  const nobody = nobodyInParticular.reduce((mask, id) => mask | (1 << publics.terms.indexOf(id)), 0);
  return ((publics.masks[index] as number) & ~nobody) >>> 0;
};
