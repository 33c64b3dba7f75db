import type { Author } from "../store/author.js";
import type { User, UserStore } from "../store/users.js";
import { newLoginName } from "./names.js";
import { checkNewPassword } from "./password-rules.js";
import type { Passwords } from "./passwords.js";
import { Refused } from "../refusals/refused.js";
import { isRole, type Role } from "./roles.js";

function knownRole(text: string): Role {
  if (!isRole(text)) throw new Refused("unknown-role");
  return text;
}

/** Passes when a change was done. @throws Refused otherwise */
function done(outcome: "done" | "unknown" | "last-administrator"): void {
  if (outcome !== "done") throw new Refused(outcome === "unknown" ? "unknown-user" : outcome);
}

/** Checks who and what before a password is asked for. @returns name and role as they are kept */
export const newUser = (typed: string, role: string): Pick<User, "name" | "role"> => ({
  name: newLoginName(typed),
  role: knownRole(role),
});

/** Every change to accounts, as commands and routes make it; each throws `Refused` when it may not be. */
export const changeUsers = (users: UserStore, passwords: Passwords) => ({
  async add(user: Pick<User, "name" | "role">, password: string, author: Author): Promise<void> {
    checkNewPassword(password, user.name);
    const outcome = await users.add(user, await passwords.hash(password), author);
    if (outcome === "taken") throw new Refused("name-taken");
  },
  async password(name: string, password: string, author: Author): Promise<void> {
    checkNewPassword(password, name);
    done(await users.changePassword(name, await passwords.hash(password), author));
  },
  async role(name: string, role: string, author: Author): Promise<void> {
    done(await users.changeRole(name, knownRole(role), author));
  },
  async remove(name: string, author: Author): Promise<void> {
    done(await users.remove(name, author));
  },
});
