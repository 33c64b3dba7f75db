import { randomBytes } from "node:crypto";
import type { Token, TokenStore } from "../store/tokens.js";
import { isScope, scopesOf, type Scope } from "./permissions.js";
import { Refused } from "../refusals/refused.js";
import type { Role } from "./roles.js";
import { hashOf, newSecret } from "./secrets.js";

const day = 86_400_000;

/** In days. */
export const tokenDays = { usual: 90, most: 366 } as const;

/** A line that a terminal can show: no control character. */
const labelForm = /^[^\p{Cc}\p{Cf}]{1,80}$/u;
const form = /^mlg_[A-Za-z0-9_-]{43}$/;

/** What is asked of a new token. */
export interface TokenWish {
  readonly label: string;
  readonly scopes: readonly string[];
  /** From now, 1 to `tokenDays.most`. */
  readonly days?: number;
}

/** A new token. `secret` is shown once and kept nowhere. */
export interface NewToken extends Token {
  readonly secret: string;
}

function scopesWithin(role: Role, wished: readonly string[]): readonly Scope[] {
  if (wished.length === 0 || !wished.every(isScope)) throw new Refused("unknown-scope");
  if (!wished.every((scope) => scopesOf(role).includes(scope))) throw new Refused("scope-beyond-role");
  return [...new Set(wished)];
}

/**
 * Makes a token for a person of that role. @throws Refused when it may not be made
 * @param by who makes it
 */
export async function addToken(
  store: TokenStore,
  { name: owner, role }: { readonly name: string; readonly role: Role },
  { label: wished, scopes, days = tokenDays.usual }: TokenWish,
  by: string,
  now: Date,
): Promise<NewToken> {
  const label = wished.trim();
  if (!labelForm.test(label)) throw new Refused("label-malformed");
  if (!Number.isInteger(days) || days < 1 || days > tokenDays.most) throw new Refused("days-malformed");
  const secret = `mlg_${newSecret()}`;
  const at = now.toISOString();
  const token: Token = {
    id: randomBytes(6).toString("hex"),
    owner,
    label,
    scopes: scopesWithin(role, scopes),
    created: at,
    expires: new Date(now.getTime() + days * day).toISOString(),
    lastUsed: null,
  };
  if ((await store.add(token, hashOf(secret), { at, by })) === "unknown") throw new Refused("unknown-user");
  return { ...token, secret };
}

/** The token of that secret, if it is in force, with the role of its owner; the day is noted. */
export async function findToken(store: TokenStore, secret: string, now: Date) {
  if (!form.test(secret)) return undefined;
  const token = await store.find(hashOf(secret));
  if (!token || now.toISOString() >= token.expires) return undefined;
  const today = now.toISOString().slice(0, 10);
  if (token.lastUsed !== today) await store.use(token.id, today);
  return token;
}
