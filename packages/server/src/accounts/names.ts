import { Refused } from "../refusals/refused.js";

/** Who acts where no account does; no account may be called so. */
export const actors = {
  /** Who started the server on their own machine. */
  local: "local",
  /** Who types commands beside the store. */
  terminal: "command-line",
} as const;

/** Plain letters only: two names that look alike are the same name. */
const form = /^[a-z0-9][a-z0-9._-]{1,31}$/;

/** The name as it is kept; capitals count for nothing. It may still be malformed. */
export const loginName = (typed: string): string => typed.trim().toLowerCase();

/** @returns the name as it is kept. @throws Refused `name-malformed` */
export function newLoginName(typed: string): string {
  const name = loginName(typed);
  if (!form.test(name) || (Object.values(actors) as string[]).includes(name)) {
    throw new Refused("name-malformed");
  }
  return name;
}
