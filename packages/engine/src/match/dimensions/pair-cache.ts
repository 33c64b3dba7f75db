/** What one key is worth to every other of its kind; each value is worked out when it is first asked for. */
export class PairCache {
  readonly #values: Float64Array;
  readonly #work: (key: number) => number;

  constructor(size: number, work: (key: number) => number) {
    this.#values = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.#work = work;
  }

  at(key: number): number {
    const known = this.#values[key] as number;
    return known === Number.NEGATIVE_INFINITY ? (this.#values[key] = this.#work(key)) : known;
  }
}

/** Results that are kept: enough for a run that goes from commune to commune, little enough for memory. */
const mostKept = 64;

/** Remembers the latest results. */
export function latest<T>(work: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      known.set(key, (value = work(key)));
      if (known.size > mostKept) known.delete(known.keys().next().value as number);
    }
    return value;
  };
}

/** Remembers the latest pair caches: `work(key, other)` is asked once a pair, as long as the key is remembered. */
export const latestPairs = (size: number, work: (key: number, other: number) => number): ((key: number) => PairCache) =>
  latest((key) => new PairCache(size, (other) => work(key, other)));
