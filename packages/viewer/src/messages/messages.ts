import { createContext, use } from "react";
import type { Language } from "../state/address.js";
import * as english from "./en/catalogue.js";
import * as french from "./fr/catalogue.js";
import { numbers, type Numbers } from "./numbers.js";

export type Messages = typeof english;

/** Every sentence of the viewer, in one language, with the way it writes numbers. */
export interface Words extends Messages {
  readonly language: Language;
  readonly number: Numbers;
}

const catalogues: Readonly<Record<Language, Messages>> = { fr: french, en: english };

export const wordsIn = (language: Language): Words => ({
  ...catalogues[language],
  language,
  number: numbers(language),
});

export const WordsContext = createContext<Words>(wordsIn("fr"));
export const useWords = (): Words => use(WordsContext);
