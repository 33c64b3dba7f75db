import { createBackoff, type Backoff, type Rule } from "./backoff.js";

/** By name and by address. Many may stand behind one address; one name belongs to one person. */
export const backoffRules = {
  name: { free: 5, most: 300 },
  address: { free: 20, most: 900 },
} as const satisfies Readonly<Record<string, Rule>>;

/** An attempt that may go on: it counts as failed until it is told that it succeeded. */
export interface Attempt {
  succeeded(): void;
}

export interface SignInBackoff {
  /** @returns the attempt, or how many seconds must pass before the next one */
  begin(who: Readonly<Record<keyof typeof backoffRules, string>>): Attempt | { readonly wait: number };
}

/**
 * Counts attempts at signing in, in memory. An attempt counts from its beginning, or a thousand at once would all be
 * the first.
 * @param now milliseconds since 1970
 * @param capacity names that are kept, and addresses
 */
export function createSignInBackoff(now: () => number, capacity = 10_000): SignInBackoff {
  const names: Backoff = createBackoff(backoffRules.name, capacity);
  const addresses: Backoff = createBackoff(backoffRules.address, capacity);
  return {
    begin({ name, address }) {
      const at = now();
      const until = Math.max(names.until(name, at), addresses.until(address, at));
      if (until > at) return { wait: Math.ceil((until - at) / 1000) };
      names.fail(name, at);
      const takeBack = addresses.fail(address, at);
      return {
        succeeded() {
          names.forget(name);
          // Only this attempt: one good account would else free the address from which others are guessed.
          takeBack();
        },
      };
    },
  };
}
