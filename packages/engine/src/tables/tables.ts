import { readDocuments, type Documents } from "../documents/documents.js";
import type { Gazetteer } from "../territory/gazetteer.js";
import type { Lexicon } from "../text/infer.js";
import type { Intent } from "../match/intent.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { readGazetteer } from "./gazetteer.js";
import { readIntents } from "./intents.js";
import { readLexicon, readStopWords } from "./lexicon.js";
import type { ReadTable } from "./read-table.js";
import { readVocabulary } from "./vocabulary.js";
import { readNameShares } from "./name-shares.js";
import { readWordVectors } from "./word-vectors.js";
import type { WordVectors } from "../text/embedding.js";

/** What the engine knows before it reads anything: the tables of `data/`. */
export interface Tables {
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
  /** In the order of the table; the first is the default. */
  readonly intents: readonly Intent[];
  readonly lexicon: Lexicon;
  /** Words that say nothing of what an association does, folded. */
  readonly stopWords: ReadonlySet<string>;
  /** What words mean to associations. */
  readonly wordVectors: WordVectors;
  /** Share of the names of associations that have a stem; rare ones are left out. */
  readonly nameShares: ReadonlyMap<string, number>;
  /** What the source documents teach an adviser. */
  readonly documents: Documents;
}

/** @throws Error for a table that is broken: they are ours */
export function tablesFrom(readTable: ReadTable): Tables {
  const vocabulary = readVocabulary(readTable);
  return {
    gazetteer: readGazetteer(readTable),
    vocabulary,
    intents: readIntents(readTable),
    lexicon: readLexicon(readTable),
    stopWords: readStopWords(readTable),
    wordVectors: readWordVectors(readTable),
    nameShares: readNameShares(readTable),
    documents: readDocuments((file) => readTable("documented", file), vocabulary),
  };
}
