import type { AccountRefusalCode } from "../accounts/refusal.js";
import type { Role } from "../accounts/roles.js";
import { passwordLength } from "../accounts/password-rules.js";
import { tokenDays } from "../accounts/tokens.js";

/** What is said of accounts and tokens. */
export interface AccessSentences {
  readonly role: Readonly<Record<Role, string>>;
  readonly refusal: Readonly<Record<AccountRefusalCode, string>>;
  readonly askPassword: string;
  readonly askAgain: string;
  readonly notTheSame: string;
  readonly noPassword: string;
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

const { least, most } = passwordLength;

const frenchRole = { reader: "lecture", adviser: "accompagnement", administrator: "administration" } as const;

export const accessSentences: Readonly<Record<"fr" | "en", AccessSentences>> = {
  fr: {
    role: frenchRole,
    refusal: {
      "name-malformed":
        "Ce nom ne convient pas : 2 à 32 lettres sans accent, chiffres, points ou tirets, en commençant par une lettre ou un chiffre.",
      "name-taken": "Un compte porte déjà ce nom.",
      "unknown-user": "Aucun compte ne porte ce nom.",
      "unknown-role": "Rôle inconnu. Choisissez parmi reader, adviser, administrator.",
      "last-administrator": "C'est le dernier compte d'administration : donnez d'abord ce rôle à un autre compte.",
      "password-too-short": `Le mot de passe doit avoir au moins ${least} caractères. Quelques mots à la suite conviennent bien.`,
      "password-too-long": `Le mot de passe doit avoir au plus ${most} caractères.`,
      "password-is-name": "Le mot de passe ne peut pas être le nom du compte.",
      "wrong-password": "Le mot de passe actuel n'est pas celui-là.",
      "label-malformed": "Dites en quelques mots à quoi sert ce jeton (80 caractères au plus).",
      "unknown-scope": "Droits inconnus. Choisissez parmi read, write, administer.",
      "scope-beyond-role": "Un jeton ne peut pas avoir plus de droits que son compte.",
      "days-malformed": `Un jeton dure de 1 à ${tokenDays.most} jours.`,
      "unknown-token": "Aucun jeton ne porte cet identifiant.",
    },
    askPassword: "Mot de passe : ",
    askAgain: "Encore une fois : ",
    notTheSame: "Les deux mots de passe ne sont pas les mêmes.",
    noPassword: "Aucun mot de passe n'a été donné.",
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
    refusal: {
      "name-malformed":
        "This name will not do: 2 to 32 letters without accents, digits, dots or hyphens, starting with a letter or a digit.",
      "name-taken": "An account has that name already.",
      "unknown-user": "No account has that name.",
      "unknown-role": "Unknown role. Choose one of reader, adviser, administrator.",
      "last-administrator": "This is the last administrator: give that role to another account first.",
      "password-too-short": `The password needs at least ${least} characters. A few words in a row do well.`,
      "password-too-long": `The password may have at most ${most} characters.`,
      "password-is-name": "The password may not be the name of the account.",
      "wrong-password": "That is not the present password.",
      "label-malformed": "Say in a few words what this token is for (80 characters at most).",
      "unknown-scope": "Unknown scopes. Choose among read, write, administer.",
      "scope-beyond-role": "A token may not do more than its account.",
      "days-malformed": `A token lasts from 1 to ${tokenDays.most} days.`,
      "unknown-token": "No token has that id.",
    },
    askPassword: "Password: ",
    askAgain: "Once more: ",
    notTheSame: "The two passwords are not the same.",
    noPassword: "No password was given.",
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
