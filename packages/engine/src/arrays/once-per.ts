/**
 * Works something out once for each key, and keeps it as long as the key is kept: what a table that never changes tells
 * is not told anew at each reading.
 * @param make pure, and what it gives is not changed
 */
export function oncePer<Key extends object, Made extends object | ((...given: never) => unknown)>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
