import { loginName } from "../../accounts/names.js";
import { createPasswords } from "../../accounts/passwords.js";
import { Refused } from "../../refusals/refused.js";
import { changeUsers, newUser } from "../../accounts/users.js";
import type { CommonOptions } from "../options.js";
import { readPassword } from "../read-password.js";
import { commandLine, withContext } from "../context.js";
import { print, printJson } from "../print.js";

/** `maillage user add NAME --role ROLE`: the password is asked for. */
export const addUserCommand = (typed: string, options: CommonOptions & { readonly role: string }): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { users } = store.accounts;
    const user = newUser(typed, options.role);
    if (await users.find(user.name)) throw new Refused("name-taken");
    await changeUsers(users, createPasswords()).add(user, await readPassword(say), commandLine());
    print(say.userAdded(user.name, user.role));
  });

/** `maillage user list` */
export const listUsersCommand = (options: CommonOptions): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { users } = store.accounts;
    const list = await users.list();
    if (options.json) return printJson({ items: list, next: null });
    return print(...(list.length === 0 ? [say.nobody] : list.map(({ name, role }) => `${name}  ${say.role[role]}`)));
  });

/** `maillage user password NAME`: the password is asked for. */
export const passwordCommand = (typed: string, options: CommonOptions): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { users } = store.accounts;
    const name = loginName(typed);
    if (!(await users.find(name))) throw new Refused("unknown-user");
    await changeUsers(users, createPasswords()).password(name, await readPassword(say), commandLine());
    print(say.passwordChanged(name));
  });

/** `maillage user role NAME ROLE` */
export const roleCommand = (typed: string, role: string, options: CommonOptions): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { users } = store.accounts;
    const user = newUser(typed, role);
    await changeUsers(users, createPasswords()).role(user.name, user.role, commandLine());
    print(say.roleChanged(user.name, user.role));
  });

/** `maillage user remove NAME` */
export const removeUserCommand = (typed: string, options: CommonOptions): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { users } = store.accounts;
    const name = loginName(typed);
    await changeUsers(users, createPasswords()).remove(name, commandLine());
    print(say.userRemoved(name));
  });
