/** Two numbers in one: the left one above 65,535, the right one below. */
export const pack = (left: number, right: number): number => (left << 16) | right;
export const leftOf = (packed: number): number => packed >>> 16;
export const rightOf = (packed: number): number => packed & 0xffff;

/** Places of `keys` sorted by key, equal ones as they stand, and where each key begins. */
export function countingSort(
  keys: Int32Array,
  size: number,
): { readonly first: Int32Array; readonly sorted: Int32Array } {
  const first = new Int32Array(size + 1);
  for (const key of keys) first[key + 1] = (first[key + 1] as number) + 1;
  for (let key = 0; key < size; key++) first[key + 1] = (first[key + 1] as number) + (first[key] as number);
  const next = first.slice();
  const sorted = new Int32Array(keys.length);
  keys.forEach((key, index) => {
    const slot = next[key] as number;
    next[key] = slot + 1;
    sorted[slot] = index;
  });
  return { first, sorted };
}
