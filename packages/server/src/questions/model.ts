import { overlapReporter } from "@maillage/engine/overlap/report.js";
import type { Records } from "@maillage/engine/identity/resolve.js";
import type { Scorer } from "@maillage/engine/match/scorer.js";
import type { Intent } from "@maillage/engine/vocabulary/intents.js";
import type { Catalogue } from "../messages/catalogue.js";
import { english } from "../messages/en.js";
import { french } from "../messages/fr.js";
import { createLabels, type Labels } from "../messages/labels.js";
import { terms, type Terms } from "../messages/terms.js";
import { createWorkspace, type Tables, type Workspace } from "../workspace.js";

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
  readonly workspace: Workspace;
  readonly objected: ReadonlySet<string>;
  readonly overlaps: ReturnType<typeof overlapReporter>;
  readonly words: Readonly<Record<"fr" | "en", Words>>;
  /** Opening a scorer reads the whole directory: those of the intents are kept. */
  scorer(intent: Intent): Scorer;
}

/** Scorers of weights that readers made up are kept too, the latest few: a slider moves step by step. */
const scorersKept = 24;

export function createModel(revision: number, records: Records, objected: ReadonlySet<string>, tables: Tables): Model {
  const workspace = createWorkspace(records, tables);
  const { gazetteer } = workspace.directory;
  const wordsOf = (language: "fr" | "en", catalogue: (labels: Labels) => Catalogue): Words => {
    const labels = createLabels(tables.vocabulary, gazetteer, language);
    return { say: catalogue(labels), labels, terms: terms[language] };
  };
  const scorers = new Map<string, Scorer>();
  return {
    revision,
    tables,
    workspace,
    objected,
    overlaps: overlapReporter(workspace.directory),
    words: { fr: wordsOf("fr", french), en: wordsOf("en", english) },
    scorer(intent) {
      const key = JSON.stringify([intent.id, intent.weights]);
      const kept = scorers.get(key) ?? workspace.scorer(intent);
      scorers.delete(key);
      scorers.set(key, kept);
      const [oldest] = scorers.keys();
      if (scorers.size > scorersKept && oldest !== undefined) scorers.delete(oldest);
      return kept;
    },
  };
}
