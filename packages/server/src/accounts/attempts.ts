/** How many attempts go freely, and the longest delay after them, in seconds. */
interface Rule {
  readonly free: number;
  readonly most: number;
}

/** By name and by address. Many may stand behind one address; one name belongs to one person. */
export const attemptRules = {
  name: { free: 5, most: 300 },
  address: { free: 20, most: 900 },
} as const satisfies Readonly<Record<string, Rule>>;

type Subject = keyof typeof attemptRules;

/** An attempt that may go on: it counts as failed until it is told that it succeeded. */
export interface Attempt {
  succeeded(): void;
}

export interface Attempts {
  /** @returns the attempt, or how many seconds must pass before the next one */
  begin(who: Readonly<Record<Subject, string>>): Attempt | { readonly wait: number };
}

interface Count {
  failures: number;
  /** Milliseconds since 1970. */
  until: number;
  last: number;
}

/** A count is forgotten after as long without an attempt, in milliseconds. */
const forgottenAfter = 3_600_000;

/**
 * Counts attempts at signing in, in memory. After the free ones each must wait twice as long as the one before.
 * An attempt counts from its beginning, or a thousand at once would all be the first.
 * @param now milliseconds since 1970
 * @param capacity counts that are kept; beyond, the one with the fewest failures leaves
 */
export function createAttempts(now: () => number, capacity = 10_000): Attempts {
  const counts = new Map<string, Count>();

  /** A count that is not forgotten. */
  const known = (key: string, at: number): Count | undefined => {
    const count = counts.get(key);
    return count && at - count.last < forgottenAfter ? count : undefined;
  };

  /** Counts one more, as failed. */
  const fail = (key: string, at: number, { free, most }: Rule): Count => {
    const count = known(key, at) ?? { failures: 0, until: 0, last: at };
    count.failures++;
    count.last = at;
    count.until = count.failures < free ? 0 : at + 1000 * Math.min(most, 2 ** (count.failures - free));
    counts.delete(key);
    if (counts.size >= capacity) counts.delete(leastOf(counts));
    counts.set(key, count);
    return count;
  };

  return {
    begin(who) {
      const at = now();
      const keys = (Object.keys(attemptRules) as Subject[]).map(
        (subject) => [subject, `${subject} ${who[subject]}`] as const,
      );
      const until = Math.max(...keys.map(([, key]) => known(key, at)?.until ?? 0));
      if (until > at) return { wait: Math.ceil((until - at) / 1000) };
      const counted = keys.map(([subject, key]) => {
        const count = fail(key, at, attemptRules[subject]);
        return { subject, key, count, until: count.until };
      });
      return {
        succeeded() {
          for (const { subject, key, count, until: mine } of counted) {
            // A name is known again; an address only takes this attempt back, or one good account would free it.
            if (subject === "name") counts.delete(key);
            else {
              count.failures--;
              if (count.until === mine) count.until = 0;
            }
          }
        },
      };
    },
  };
}

/** The key with the fewest failures, the one that was counted longest ago when several have as few. */
function leastOf(counts: ReadonlyMap<string, Count>): string {
  let least: readonly [string, Count] | undefined;
  for (const entry of counts) if (!least || entry[1].failures < least[1].failures) least = entry;
  return least?.[0] ?? "";
}
