/** Why a change to accounts is refused. Stable: programs read these codes. */
export const accountRefusals = [
  "name-malformed",
  "name-taken",
  "unknown-user",
  "unknown-role",
  "last-administrator",
  "password-too-short",
  "password-too-long",
  "password-is-name",
  "wrong-password",
  "label-malformed",
  "unknown-scope",
  "scope-beyond-role",
  "days-malformed",
  "unknown-token",
] as const;

export type AccountRefusalCode = (typeof accountRefusals)[number];

/** A change to accounts that is refused. What it is about is told by `values`. */
export class AccountRefusal extends Error {
  override readonly name = "AccountRefusal";
  constructor(readonly code: AccountRefusalCode) {
    super(code);
  }
}
