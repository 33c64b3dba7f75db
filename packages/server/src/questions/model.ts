import type { Records } from "@maillage/engine/identity/resolve.js";
import type { Catalogue } from "../messages/catalogue.js";
import { english } from "../messages/en.js";
import { french } from "../messages/fr.js";
import { createLabels, type Labels } from "../messages/labels.js";
import { terms, type Terms } from "../messages/terms.js";
import type { Tables } from "@maillage/engine/tables/tables.js";
import { openMaillage, type Maillage } from "@maillage/engine/maillage.js";

/** Sentences and labels of one language. */
export interface Words {
  readonly say: Catalogue;
  readonly labels: Labels;
  readonly terms: Terms;
}

/** Everything that questions are answered from: one state of the store, understood, which never changes. */
export interface Model {
  /** The revision of the store that it is made of. */
  readonly revision: number;
  readonly tables: Tables;
  readonly workspace: Maillage;
  readonly objected: ReadonlySet<string>;
  readonly words: Readonly<Record<"fr" | "en", Words>>;
}

export function createModel(revision: number, records: Records, objected: ReadonlySet<string>, tables: Tables): Model {
  const workspace = openMaillage(records, tables);
  const { gazetteer } = workspace.directory;
  const wordsOf = (language: "fr" | "en", catalogue: (labels: Labels) => Catalogue): Words => {
    const labels = createLabels(tables.vocabulary, gazetteer, language);
    return { say: catalogue(labels), labels, terms: terms[language] };
  };
  return {
    revision,
    tables,
    workspace,
    objected,
    words: { fr: wordsOf("fr", french), en: wordsOf("en", english) },
  };
}
