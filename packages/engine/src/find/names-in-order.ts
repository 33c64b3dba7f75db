import { compareText } from "../arrays/order.js";
import type { Directory } from "../directory/directory.js";
import { words } from "../text/words.js";
import { firstWhere } from "./lexicon.js";

/** Organisations in order of name, accents, case and elided articles aside, then of id. */
export interface NamesInOrder {
  readonly indices: Int32Array;
  keyOf(index: number): string;
  /** Where the organisations after a name and an id begin. */
  after(name: string, id: string): number;
}

/** Apart from `createNamesInOrder`, whose functions would keep every key for as long as they live. */
function inOrder(size: number, keyOf: (index: number) => string): Int32Array {
  const keys = Array.from({ length: size }, (_, index) => keyOf(index));
  return Int32Array.from(keys.keys()).sort((a, b) => compareText(keys[a] as string, keys[b] as string) || a - b);
}

export function createNamesInOrder({ organisations, size }: Directory): NamesInOrder {
  const idAt = (index: number): string => organisations[index]?.id ?? "";
  const keyOf = (index: number): string => words(organisations[index]?.name.value ?? "").join(" ");
  const indices = inOrder(size, keyOf);
  return {
    indices,
    keyOf,
    after: (name, id) =>
      firstWhere(0, size, (at) => {
        const index = indices[at] as number;
        const key = keyOf(index);
        return key > name || (key === name && idAt(index) > id);
      }),
  };
}
