import type { RefusalCode } from "../../refusals/codes.js";
import type { Refused } from "../../refusals/refused.js";
import type { Language } from "../language.js";
import { refusedFileSentence } from "../refused-files.js";
import { accountRefusals } from "./accounts.js";
import { commandRefusals } from "./commands.js";
import { english } from "./en.js";
import { french } from "./fr.js";
import { said, type Said } from "./said.js";

const ofAccounts = (language: Language, title: string) =>
  Object.fromEntries(
    Object.entries(accountRefusals[language]).map(([code, sentence]) => [code, said(title, sentence)]),
  ) as Readonly<Record<keyof (typeof accountRefusals)["fr"], Said>>;

/** The sentences of every refusal, by language. */
export const refusals: Readonly<Record<Language, Readonly<Record<RefusalCode, Said>>>> = {
  fr: { ...french, ...commandRefusals.fr, ...ofAccounts("fr", "Changement refusé") },
  en: { ...english, ...commandRefusals.en, ...ofAccounts("en", "Change refused") },
};

/** Who says it: the API, or a command. */
type Door = "http" | "command";

/** A refusal in words: its code, which programs read, and what a person is told. */
export function presentRefusal({ code, details }: Refused, language: Language, door: Door) {
  const { about = "", errors, file, extra } = details;
  const words = refusals[language][code];
  const sentence = (door === "command" && words.command) || words.detail;
  return {
    title: words.title,
    detail: file ? refusedFileSentence(file, language) : sentence(about, details),
    code,
    ...(errors ? { errors } : {}),
    ...extra,
  };
}
