import type { User, UserStore } from "../store/users.js";
import { subscriberOf } from "./address.js";
import type { SignInBackoff } from "./sign-in-backoff.js";
import { loginName } from "./names.js";
import type { Passwords } from "./passwords.js";

/** A name and a password, and where they come from. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
  /** Of the network. */
  readonly address: string;
}

/** Who it is, with the kept password that was matched; or nobody; or too soon, in seconds. */
export type Proof =
  | { readonly user: User; readonly kept: string }
  | { readonly user: null }
  | { readonly wait: number };

/**
 * Proves who somebody is. A name without an account takes as long as a wrong password, and counts as many attempts.
 */
export const createProve =
  (users: UserStore, passwords: Passwords, attempts: SignInBackoff) =>
  async ({ name: typed, password, address }: Credentials): Promise<Proof> => {
    const name = loginName(typed);
    const attempt = attempts.begin({ name, address: subscriberOf(address) });
    if ("wait" in attempt) return attempt;
    const found = await users.find(name);
    if (!(await passwords.matches(password, found?.password)) || !found) return { user: null };
    attempt.succeeded();
    const { password: kept, ...user } = found;
    return { user, kept };
  };

export type Prove = ReturnType<typeof createProve>;

/** Keeps a password that was just matched at the cost that is advised now. */
export async function refreshPassword(
  users: UserStore,
  passwords: Passwords,
  name: string,
  kept: string,
  password: string,
) {
  if (passwords.outdated(kept)) await users.keepPassword(name, kept, await passwords.hash(password));
}
