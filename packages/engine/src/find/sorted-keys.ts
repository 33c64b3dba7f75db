import { firstWhere, type Range } from "./lexicon.js";

/** Keys of organisations in order, made again from the organisation when they are compared: four bytes a key. */
export interface SortedKeys {
  /** Of each key, the place of its organisation above, which of its keys it is in the last three bits. */
  readonly entries: Uint32Array;
  /** Keys that begin with what is wanted; those that are no longer than it stop at `whole`. */
  beginning(wanted: string): Range & { readonly whole: number };
}

export const ownerOf = (entry: number): number => entry >>> 3;

/** @param keysOf the keys of an organisation, eight at most, always the same in the same order */
export function createSortedKeys(size: number, keysOf: (place: number) => readonly string[]): SortedKeys {
  const all: { readonly key: string; readonly entry: number }[] = [];
  for (let place = 0; place < size; place++)
    keysOf(place).forEach((key, number) => all.push({ key, entry: ((place << 3) | number) >>> 0 }));
  all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry - b.entry));
  const entries = Uint32Array.from(all, ({ entry }) => entry);
  const keyAt = (at: number): string => {
    const entry = entries[at] as number;
    return keysOf(ownerOf(entry))[entry & 7] as string;
  };
  return {
    entries,
    beginning(wanted) {
      const from = firstWhere(0, entries.length, (at) => keyAt(at) >= wanted);
      const whole = firstWhere(from, entries.length, (at) => keyAt(at) > wanted);
      const to = firstWhere(whole, entries.length, (at) => !keyAt(at).startsWith(wanted));
      return { from, whole, to };
    },
  };
}
