import type { Vocabulary } from "./vocabulary.js";

/**
 * How near two sectors stand in the tree, in [0, 1]; our own scale, explained in docs/method.md:
 * one code 1 · one family, named by one or by both only as such ("sport") 0.7 · two codes of one family 0.6 · two
 * families, their nearness × 0.6.
 */
export function sectorNearness(vocabulary: Vocabulary, a: string, b: string): number {
  const familyA = vocabulary.sectors.get(a)?.family ?? a;
  if (a === b) return a === familyA ? 0.7 : 1;
  const familyB = vocabulary.sectors.get(b)?.family ?? b;
  if (familyA === familyB) return a === familyA || b === familyB ? 0.7 : 0.6;
  return 0.6 * vocabulary.familyNearness(familyA, familyB);
}

/** The nearest pair of two sets of codes; `undefined` when one set is empty. */
export function nearestSectors(
  vocabulary: Vocabulary,
  a: readonly string[],
  b: readonly string[],
): { readonly a: string; readonly b: string; readonly nearness: number } | undefined {
  let best: { readonly a: string; readonly b: string; readonly nearness: number } | undefined;
  for (const mine of a) {
    for (const theirs of b) {
      const nearness = sectorNearness(vocabulary, mine, theirs);
      if (!best || nearness > best.nearness) best = { a: mine, b: theirs, nearness };
    }
  }
  return best;
}
