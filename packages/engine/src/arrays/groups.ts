/** Items by key: the keys in the order in which they are met, the items of each as they stand. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Indices by key: those of key k are `sorted[first[k]]` … `sorted[first[k + 1] - 1]`, ascending. */
export interface SortedByKey {
  readonly first: Int32Array;
  readonly sorted: Int32Array;
}

/** Sorts the indices of `keys` by key, which is 0 … `size` - 1; linear in both. */
export function countingSort(keys: ArrayLike<number>, size: number): SortedByKey {
  const first = new Int32Array(size + 1);
  for (let index = 0; index < keys.length; index++) {
    const next = (keys[index] as number) + 1;
    first[next] = (first[next] as number) + 1;
  }
  for (let key = 0; key < size; key++) first[key + 1] = (first[key + 1] as number) + (first[key] as number);
  const next = first.slice();
  const sorted = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number;
    const at = next[key] as number;
    next[key] = at + 1;
    sorted[at] = index;
  }
  return { first, sorted };
}
