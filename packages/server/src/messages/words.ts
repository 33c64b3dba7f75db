import type { Gazetteer } from "@maillage/engine/territory";
import type { Vocabulary } from "@maillage/engine/vocabulary";
import type { Catalogue } from "./catalogue.js";
import { english } from "./en.js";
import { french } from "./fr.js";
import { createLabels, type Labels } from "./labels.js";
import type { Language } from "./language.js";
import { terms, type Terms } from "./terms.js";

/** Sentences and labels of one language. */
export interface Words {
  readonly say: Catalogue;
  readonly labels: Labels;
  readonly terms: Terms;
}

const catalogues: Readonly<Record<Language, (labels: Labels) => Catalogue>> = { fr: french, en: english };

/** What a reader of that language is told with. @param gazetteer names the communes */
export function wordsOf(language: Language, vocabulary: Vocabulary, gazetteer: Gazetteer): Words {
  const labels = createLabels(vocabulary, gazetteer, language);
  return { say: catalogues[language](labels), labels, terms: terms[language] };
}
