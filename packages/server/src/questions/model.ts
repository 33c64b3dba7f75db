import type { Objection, Records } from "@maillage/engine/identity";
import { openMaillage, type Maillage } from "@maillage/engine";
import type { Tables } from "@maillage/engine/tables";
import type { Language } from "../messages/language.js";
import { wordsOf, type Words } from "../messages/words.js";

/** Everything that questions are answered from: one state of the store, understood, which never changes. */
export interface Model {
  /** The revision of the store that it is made of. */
  readonly revision: number;
  readonly maillage: Maillage;
  readonly words: Readonly<Record<Language, Words>>;
  /** What is costly and often asked for, worked out once and kept as long as the model. */
  once<T>(key: string, make: () => T): T;
}

/**
 * @param records what the store says, as it was at `revision`
 * @param objections who is in nothing that is made of them: nothing after this looks again
 */
export function createModel(
  revision: number,
  records: Records,
  objections: readonly Objection[],
  tables: Tables,
): Model {
  const maillage = openMaillage(records, tables, { objections });
  const { gazetteer } = maillage.directory;
  const kept = new Map<string, unknown>();
  return {
    revision,
    maillage,
    words: { fr: wordsOf("fr", tables.vocabulary, gazetteer), en: wordsOf("en", tables.vocabulary, gazetteer) },
    once<T>(key: string, make: () => T): T {
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as T;
    },
  };
}
