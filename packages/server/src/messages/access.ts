import type { Role } from "../accounts/roles.js";

/** What is said of accounts and tokens. */
export interface AccessSentences {
  readonly role: Readonly<Record<Role, string>>;
  readonly askPassword: string;
  readonly askAgain: string;
  readonly nobody: string;
  readonly noToken: string;
  userAdded(name: string, role: Role): string;
  passwordChanged(name: string): string;
  roleChanged(name: string, role: Role): string;
  userRemoved(name: string): string;
  tokenAdded(owner: string, day: string): string;
  tokenRevoked(id: string): string;
  tokenLine(owner: string, label: string, expires: string, lastUsed: string | null): string;
}

const frenchRole = { reader: "lecture", adviser: "accompagnement", administrator: "administration" } as const;

export const accessSentences: Readonly<Record<"fr" | "en", AccessSentences>> = {
  fr: {
    role: frenchRole,
    askPassword: "Mot de passe : ",
    askAgain: "Encore une fois : ",
    nobody: "Aucun compte.",
    noToken: "Aucun jeton.",
    userAdded: (name, role) => `Le compte ${name} est ajouté (${frenchRole[role]}).`,
    passwordChanged: (name) => `Le mot de passe de ${name} est changé, ses sessions sont fermées.`,
    roleChanged: (name, role) => `Le rôle de ${name} est maintenant : ${frenchRole[role]}.`,
    userRemoved: (name) => `Le compte ${name} est retiré, avec ses sessions et ses jetons.`,
    tokenAdded: (owner, day) => `Jeton de ${owner}, valable jusqu'au ${day}. Gardez-le : il ne sera plus montré.`,
    tokenRevoked: (id) => `Le jeton ${id} ne vaut plus rien.`,
    tokenLine: (owner, label, expires, lastUsed) =>
      `${owner}, ${label}, jusqu'au ${expires}, ${lastUsed === null ? "jamais utilisé" : `utilisé le ${lastUsed}`}`,
  },
  en: {
    role: { reader: "reader", adviser: "adviser", administrator: "administrator" },
    askPassword: "Password: ",
    askAgain: "Once more: ",
    nobody: "No account.",
    noToken: "No token.",
    userAdded: (name, role) => `Account ${name} is added (${role}).`,
    passwordChanged: (name) => `The password of ${name} is changed, its sessions are closed.`,
    roleChanged: (name, role) => `The role of ${name} is now: ${role}.`,
    userRemoved: (name) => `Account ${name} is removed, with its sessions and tokens.`,
    tokenAdded: (owner, day) => `Token of ${owner}, good until ${day}. Keep it: it will not be shown again.`,
    tokenRevoked: (id) => `Token ${id} is worth nothing any more.`,
    tokenLine: (owner, label, expires, lastUsed) =>
      `${owner}, ${label}, until ${expires}, ${lastUsed === null ? "never used" : `used on ${lastUsed}`}`,
  },
};
