import type { Tie } from "../model/tie.js";

/** One question: the organisation that asks, the partners to find, and those it already has. */
export interface Query {
  readonly place: number;
  readonly wanted: readonly number[];
  readonly already: ReadonlySet<number>;
}

/** Partners of everyone, both ways. */
export function partnersOf(ties: readonly Tie[], placeOf: ReadonlyMap<string, number>): Map<number, Set<number>> {
  const partners = new Map<number, Set<number>>();
  const add = (a: number, b: number) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const { source, target } of ties) {
    const a = placeOf.get(source);
    const b = placeOf.get(target);
    if (a === undefined || b === undefined || a === b) continue;
    add(a, b);
    add(b, a);
  }
  return partners;
}

/** Every organisation with a held-out partner that is not already its partner in training; sorted by place. */
export function queriesOf(
  training: readonly Tie[],
  heldOut: readonly Tie[],
  placeOf: ReadonlyMap<string, number>,
): Query[] {
  const known = partnersOf(training, placeOf);
  return [...partnersOf(heldOut, placeOf)]
    .map(([place, partners]) => {
      const already = known.get(place) ?? new Set<number>();
      return { place, already, wanted: [...partners].filter((b) => !already.has(b)).sort((a, b) => a - b) };
    })
    .filter(({ wanted }) => wanted.length > 0)
    .sort((a, b) => a.place - b.place);
}
