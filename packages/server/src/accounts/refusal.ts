/** Why a change to accounts is refused. Stable: programs read these codes. */
export const accountRefusals = [
  "user.name-malformed",
  "user.name-taken",
  "user.unknown",
  "user.role-unknown",
  "user.last-administrator",
  "password.too-short",
  "password.too-long",
  "password.is-name",
  "password.wrong",
  "token.label-malformed",
  "token.scope-unknown",
  "token.scope-beyond-role",
  "token.days-malformed",
  "token.unknown",
] as const;

export type AccountRefusalCode = (typeof accountRefusals)[number];

/** A change to accounts that is refused. What it is about is told by `values`. */
export class AccountRefusal extends Error {
  override readonly name = "AccountRefusal";
  constructor(readonly code: AccountRefusalCode) {
    super(code);
  }
}
