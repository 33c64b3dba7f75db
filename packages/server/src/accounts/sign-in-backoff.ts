import { createBackoff, type Backoff, type Rule } from "./backoff.js";

/**
 * By name where it is typed, and by address. Many may stand behind one address; one name belongs to one person. A name
 * alone is not counted: whoever guesses it from elsewhere would keep its owner out.
 */
export const backoffRules = {
  name: { free: 5, most: 300 },
  address: { free: 20, most: 900 },
} as const satisfies Readonly<Record<string, Rule>>;

/** An attempt that may go on: it counts as failed until it is told that it succeeded. */
export interface Attempt {
  succeeded(): void;
}

interface SignIn {
  readonly name: string;
  readonly address: string;
}

export interface SignInBackoff {
  /** @returns the attempt, or how many seconds must pass before the next one */
  begin(who: SignIn): Attempt | { readonly wait: number };
}

/**
 * Counts attempts at signing in, in memory. An attempt counts from its beginning, or a thousand at once would all be
 * the first.
 * @param now milliseconds since 1970
 * @param capacity pairs of a name and an address that are kept, and addresses
 */
export function createSignInBackoff(now: () => number, capacity = 10_000): SignInBackoff {
  const names: Backoff = createBackoff(backoffRules.name, capacity);
  const addresses: Backoff = createBackoff(backoffRules.address, capacity);
  return {
    begin({ name, address }) {
      const at = now();
      const pair = `${address} ${name}`;
      const until = Math.max(names.until(pair, at), addresses.until(address, at));
      if (until > at) return { wait: Math.ceil((until - at) / 1000) };
      names.fail(pair, at);
      const takeBack = addresses.fail(address, at);
      return {
        succeeded() {
          names.forget(pair);
          // Only this attempt: one good account would else free the address from which others are guessed.
          takeBack();
        },
      };
    },
  };
}
