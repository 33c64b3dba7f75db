import type { Tie } from "../model/tie.js";

/** One question: the organisation that asks, the partners to find, and those it already has. */
export interface Query {
  readonly index: number;
  readonly wanted: readonly number[];
  readonly already: ReadonlySet<number>;
}

/** Partners of everyone, both ways. */
export function partnersOf(ties: readonly Tie[], indexOf: ReadonlyMap<string, number>): Map<number, Set<number>> {
  const partners = new Map<number, Set<number>>();
  const add = (a: number, b: number) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const { source, target } of ties) {
    const a = indexOf.get(source);
    const b = indexOf.get(target);
    if (a === undefined || b === undefined || a === b) continue;
    add(a, b);
    add(b, a);
  }
  return partners;
}

/** Every organisation with a held-out partner that is not already its partner in training; sorted by index. */
export function queriesOf(
  training: readonly Tie[],
  heldOut: readonly Tie[],
  indexOf: ReadonlyMap<string, number>,
): Query[] {
  const known = partnersOf(training, indexOf);
  return [...partnersOf(heldOut, indexOf)]
    .map(([index, partners]) => {
      const already = known.get(index) ?? new Set<number>();
      return { index, already, wanted: [...partners].filter((b) => !already.has(b)).sort((a, b) => a - b) };
    })
    .filter(({ wanted }) => wanted.length > 0)
    .sort((a, b) => a.index - b.index);
}
