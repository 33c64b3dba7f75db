import { passwordLength } from "../../accounts/password-rules.js";
import { tokenDays } from "../../accounts/tokens.js";
import type { AccountCode } from "../../refusals/codes.js";

const { least, most } = passwordLength;

/** Why a change to accounts or tokens is refused, whoever asks for it. */
export const accountRefusals: Readonly<Record<"fr" | "en", Readonly<Record<AccountCode, string>>>> = {
  fr: {
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
  en: {
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
};
