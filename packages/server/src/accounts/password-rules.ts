import { loginName } from "./names.js";
import { Refused } from "../refusals/refused.js";

/** In characters. NIST SP 800-63B: length is what protects, and rules on characters do not help. */
export const passwordLength = { least: 12, most: 256 } as const;

/** @throws Refused when the password may not be that of this account */
export function checkNewPassword(password: string, name: string): void {
  const length = [...password].length;
  if (length < passwordLength.least) throw new Refused("password-too-short");
  if (length > passwordLength.most) throw new Refused("password-too-long");
  if (loginName(password) === name) throw new Refused("password-is-name");
}
