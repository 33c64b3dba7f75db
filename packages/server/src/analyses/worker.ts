import { readModel } from "../threads/read-model.js";
import { openLibsqlStore } from "../store/libsql.js";
import { readTables } from "../tables/read-tables.js";
import type { OneQuestion } from "../threads/protocol.js";
import { serveThread, type Asking } from "../threads/serve-thread.js";
import type { Analyser } from "./analyser.js";
import { analysers, type AnalysisKind } from "./kinds.js";
import { unpackViews, type Views } from "./views.js";

/** What a thread is to analyse. */
interface ToAnalyse {
  readonly store: string;
  readonly today: string;
  readonly kind: AnalysisKind;
  readonly parameters: unknown;
  /** The parameters as the store knows them. */
  readonly key: string;
  /** Where its files go. */
  readonly folder: string;
}

/** How far it is. */
interface AnalysisProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

interface Analysed {
  readonly revision: number;
  readonly views: Views;
  /** Ids of the objections that it knew of. */
  readonly objections: readonly string[];
}

async function analyse(
  { store: storeFolder, today, kind, parameters, key, folder }: ToAnalyse,
  asking: Asking<AnalysisProgress>,
): Promise<Analysed> {
  const store = await openLibsqlStore(storeFolder);
  const model = await readModel(store, today, readTables());
  const objections = await store.objections();
  const imports = await store.imports.list();
  const before = await store.analyses.latest(key);
  // From here on nothing is open: the thread may be ended at any moment.
  await store.close();
  const views = (analysers[kind] as Analyser<unknown>)(
    {
      model,
      imports,
      previous: before && (await unpackViews(before.result)),
      folder,
      progress: (step, done, total) => asking.progress({ step, done, total }),
    },
    parameters,
  );
  return { revision: model.revision, views, objections: objections.map(({ id }) => id) };
}

/** What a thread is asked: to analyse what a store holds. */
export type Analysing = OneQuestion<ToAnalyse, Analysed, AnalysisProgress>;

await serveThread<Analysing>(() => ({ ready: undefined, answer: analyse }));
