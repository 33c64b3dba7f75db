import { createDirectory, type Directory } from "@maillage/engine/directory/directory.js";
import { resolveIdentities, type Records, type Resolved } from "@maillage/engine/identity/resolve.js";
import { chanceMeans, createScorer, type Scorer } from "@maillage/engine/match/scorer.js";
import { describedCommunes } from "@maillage/engine/read/layouts/communes.js";
import { createStemmer } from "@maillage/engine/text/stem.js";
import type { Gazetteer } from "@maillage/engine/territory/gazetteer.js";
import type { Intent } from "@maillage/engine/vocabulary/intents.js";
import type { Vocabulary } from "@maillage/engine/vocabulary/vocabulary.js";
import { readGazetteer } from "./tables/gazetteer.js";
import { readInference } from "./tables/inference.js";
import { readIntents } from "./tables/intents.js";
import { readStopWords } from "./tables/stop-words.js";
import { readVocabulary } from "./tables/vocabulary.js";

/** The tables of `data/` that every command needs, read once. */
export interface Tables {
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
  readonly intents: readonly Intent[];
}

export const readTables = (): Tables => ({
  gazetteer: readGazetteer(),
  vocabulary: readVocabulary(),
  intents: readIntents(),
});

/** Seed of the chance pairs: any number does, one number makes runs comparable. */
const chanceSeed = 1901;

/** What was read, understood: who is who, and the directory that ranking needs. */
export interface Workspace {
  readonly directory: Directory;
  readonly problems: Resolved["problems"];
  scorer(intent: Intent): Scorer;
}

/**
 * Makes a workspace from records. The same records, in any order, make the same workspace. An imported table of
 * communes gives them its points.
 */
export function createWorkspace(records: Records, { gazetteer, vocabulary }: Tables): Workspace {
  const details = describedCommunes(records.organisations);
  const { organisations, ties, problems } = resolveIdentities(records);
  const directory = createDirectory({
    organisations,
    ties,
    gazetteer: details.size === 0 ? gazetteer : gazetteer.withDetails(details),
    vocabulary,
    infer: readInference(),
    stemmer: createStemmer(readStopWords()),
  });
  return {
    directory,
    problems,
    scorer: (intent) => createScorer(directory, intent, chanceMeans(directory, intent.options, chanceSeed)),
  };
}
