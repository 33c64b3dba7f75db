import { parentPort, workerData } from "node:worker_threads";
import { createModel } from "../questions/model.js";
import { HttpProblem, type HttpProblemCode, type ProblemDetails } from "../http/problems.js";
import { openLibsqlStore } from "../store/libsql.js";
import { readTables } from "../tables/read-tables.js";
import type { Analyser } from "./analyser.js";
import { analysers, type AnalysisKind } from "./kinds.js";
import { unpackViews, type Views } from "./views.js";

/** What a thread is made with. */
export interface Start {
  readonly store: string;
  readonly today: string;
  readonly kind: AnalysisKind;
  readonly parameters: unknown;
  /** The parameters as the store knows them. */
  readonly key: string;
  /** Where its files go. */
  readonly folder: string;
}

export type Said =
  | { readonly step: string; readonly done: number; readonly total: number }
  | { readonly revision: number; readonly views: Views }
  | { readonly problem: { readonly code: HttpProblemCode; readonly details: ProblemDetails } };

const { store: storeFolder, today, kind, parameters, key, folder } = workerData as Start;
const say = (said: Said) => parentPort?.postMessage(said);

const store = await openLibsqlStore(storeFolder);
const revision = await store.revision();
const [records, objected] = [await store.records(today), await store.objections()];
const imports = await store.imports.list();
const before = await store.analyses.latest(key);
// From here on nothing is open: the thread may be ended at any moment.
await store.close();
const { workspace, tables, words } = createModel(revision, records, objected, readTables());
try {
  const analyse = analysers[kind] as Analyser<unknown>;
  const views = analyse(
    {
      workspace,
      objected,
      tables,
      words,
      imports,
      previous: before && (await unpackViews(before.result)),
      folder,
      progress: (step, done, total) => say({ step, done, total }),
    },
    parameters,
  );
  say({ revision, views });
} catch (error) {
  if (!(error instanceof HttpProblem)) throw error;
  say({ problem: { code: error.code, details: error.details } });
}
