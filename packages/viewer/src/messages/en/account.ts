import type { account as french } from "../fr/account.js";
import type { Widen } from "../widen.js";

export const account: Widen<typeof french> = {
  signIn: "Sign in",
  signOut: "Sign out",
  title: "Sign in",
  hint: "Shared ground, corrections and imports are for advisers.",
  name: "Name",
  password: "Password",
  wrong: "This name and this password do not go together.",
};
