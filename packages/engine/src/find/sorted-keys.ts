import { compareText } from "../arrays/order.js";
import { firstWhere, type Range } from "./lexicon.js";

/** Entries whose keys begin with what is wanted; those that are no longer than it stop at `whole`. */
export interface KeyRange extends Range {
  readonly whole: number;
}

/** Keys of organisations in order, made again from the organisation when they are compared: four bytes a key. */
export interface SortedKeys {
  /** Of each key, the place of its organisation above, which of its keys it is in the last five bits. */
  readonly entries: Uint32Array;
  beginning(wanted: string): KeyRange;
}

/** An organisation has at most so many keys of a kind: their numbers take five bits. */
export const mostKeys = 32;

export const ownerOf = (entry: number): number => entry >>> 5;

type KeysOf = (index: number) => readonly string[];

/** Apart from `createSortedKeys`, whose functions would keep every key for as long as they live. */
function sortEntries(size: number, keysOf: KeysOf): Uint32Array {
  const all: { readonly key: string; readonly entry: number }[] = [];
  for (let index = 0; index < size; index++)
    keysOf(index).forEach((key, number) => all.push({ key, entry: ((index << 5) | number) >>> 0 }));
  all.sort((a, b) => compareText(a.key, b.key) || a.entry - b.entry);
  return Uint32Array.from(all, ({ entry }) => entry);
}

/** @param keysOf the keys of an organisation, `mostKeys` at most, always the same in the same order */
export function createSortedKeys(size: number, keysOf: KeysOf): SortedKeys {
  const entries = sortEntries(size, keysOf);
  const keyAt = (at: number): string => {
    const entry = entries[at] as number;
    return keysOf(ownerOf(entry))[entry & 31] as string;
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
