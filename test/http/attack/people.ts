import { createPasswords } from "@maillage/server/accounts/passwords.js";
import { roles, type Role } from "@maillage/server/accounts/roles.js";
import { createSessions } from "@maillage/server/accounts/sessions.js";
import { csrfOf, csrfHeader } from "@maillage/server/http/access/forgery.js";
import { author, type Opened } from "../demo-app.js";
import type { Credentials } from "./requests.js";

type Headers = readonly (readonly [string, string])[];

/** Accounts of each role that are there again whatever was done to them, and what their requests carry. */
export async function peopleOf({ store: { accounts } }: Opened) {
  const kept = await createPasswords({ ln: 4, r: 8, p: 1 }).hash("un mot de passe long");
  const sessions = createSessions(accounts.sessions, () => new Date(author.at));
  const secrets = new Map<Role, string>();

  /** An attack may have ended the session, changed the role or removed the account: then they are made anew. */
  async function secretOf(role: Role): Promise<string> {
    const secret = secrets.get(role);
    const session = secret === undefined ? undefined : await sessions.find(secret);
    if (secret !== undefined && session?.role === role) return secret;
    const name = `the-${role}`;
    await accounts.users.add({ name, role }, kept, author);
    await accounts.users.changeRole(name, role, author);
    await accounts.users.changePassword(name, kept, author);
    const opened = await sessions.open(name, kept);
    if (!opened) throw new Error(`no session for ${role}`);
    secrets.set(role, opened.secret);
    return opened.secret;
  }

  return {
    async ready(): Promise<void> {
      for (const role of roles) await secretOf(role);
    },
    async headersOf({ who, csrf }: Credentials): Promise<Headers> {
      if (who === "nobody") return [];
      const secret = await secretOf(who);
      const token = { right: [csrfOf(secret)], wrong: ["wrong"], missing: [] }[csrf];
      return [["cookie", `maillage-4810=${secret}`], ...token.map((value) => [csrfHeader, value] as const)];
    },
  };
}
