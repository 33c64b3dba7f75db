/** How many failures go freely, and the longest delay after them, in seconds. */
export interface Rule {
  readonly free: number;
  readonly most: number;
}

/** Failures by key, and the delay they lead to. Times are milliseconds since 1970. */
export interface Backoff {
  /** When the key may try again; in the past, or 0, when it may now. */
  until(key: string, at: number): number;
  /** Counts one more. @returns what takes this one back */
  fail(key: string, at: number): () => void;
  forget(key: string): void;
}

interface Count {
  failures: number;
  until: number;
  last: number;
}

/** A count is forgotten after as long without a failure, in milliseconds. */
const forgottenAfter = 3_600_000;

/**
 * Counts failures in memory. After the free ones, each delay is twice the one before.
 * @param capacity keys that are kept; beyond, the one with the fewest failures leaves
 */
export function createBackoff({ free, most }: Rule, capacity: number): Backoff {
  const counts = new Map<string, Count>();
  const failuresOf = ({ failures, last }: Count, at: number) => (at - last < forgottenAfter ? failures : 0);

  const makeRoom = (at: number): void => {
    let least: readonly [string, Count] | undefined;
    for (const entry of counts) {
      if (!least || failuresOf(entry[1], at) < failuresOf(least[1], at)) least = entry;
    }
    if (least) counts.delete(least[0]);
  };

  return {
    until(key, at) {
      const count = counts.get(key);
      return count && failuresOf(count, at) > 0 ? count.until : 0;
    },
    fail(key, at) {
      const count = counts.get(key) ?? { failures: 0, until: 0, last: at };
      if (!counts.has(key) && counts.size >= capacity) makeRoom(at);
      const failures = failuresOf(count, at) + 1;
      const until = failures < free ? 0 : at + 1000 * Math.min(most, 2 ** (failures - free));
      counts.set(key, Object.assign(count, { failures, until, last: at }));
      return () => {
        count.failures--;
        if (count.until === until) count.until = 0;
      };
    },
    forget: (key) => void counts.delete(key),
  };
}
