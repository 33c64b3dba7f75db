import type { Sign, SignSource } from "@maillage/engine/model";
import type { Language } from "./language.js";

const sources: Readonly<Record<Language, Readonly<Record<SignSource, string>>>> = {
  fr: {
    update: "mise à jour au répertoire",
    publication: "publication au Journal officiel",
    filing: "déclaration en préfecture",
    grant: "subvention",
    tie: "lien connu",
    person: "dit par une personne",
  },
  en: {
    update: "update in the register",
    publication: "publication in the Journal officiel",
    filing: "declaration to the prefecture",
    grant: "grant",
    tie: "known tie",
    person: "said by a person",
  },
};

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

/** A sign of life in words: its month or year, and where it comes from. */
export const signTold =
  (language: Language) =>
  ({ on, source }: Sign): string => {
    const when =
      on.length === 4
        ? on
        : new Date(`${on}T00:00:00Z`).toLocaleDateString(locales[language], {
            month: "long",
            year: "numeric",
            timeZone: "UTC",
          });
    return `${when}, ${sources[language][source]}`;
  };
