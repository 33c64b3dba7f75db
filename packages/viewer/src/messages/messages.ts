import { createContext, use } from "react";
import type { Language } from "../state/address.js";
import * as english from "./en/catalogue.js";
import * as french from "./fr/catalogue.js";
import { typeset, typesetAll } from "./typeset.js";
import { numbers, type Numbers } from "./numbers.js";

export type Messages = typeof english;

/** Every sentence of the viewer, in one language, with the way it writes numbers. */
export interface Words extends Messages {
  readonly language: Language;
  readonly number: Numbers;
  /** A sentence of the server, with the spaces of its language. */
  typeset(sentence: string): string;
}

const catalogues: Readonly<Record<Language, Messages>> = { fr: typesetAll<Messages>({ ...french }), en: english };

export const wordsIn = (language: Language): Words => ({
  ...catalogues[language],
  language,
  number: numbers(language),
  typeset: language === "fr" ? typeset : (sentence) => sentence,
});

export const WordsContext = createContext<Words>(wordsIn("fr"));
export const useWords = (): Words => use(WordsContext);

/** The word for an id of the server, which may know more of them than this viewer: then the id itself. */
export const said = (words: Readonly<Record<string, string>>, id: string): string => words[id] ?? id;
