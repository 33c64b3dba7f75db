import { openLibsqlStore } from "../store/libsql.js";
import { readTables } from "../tables/read-tables.js";
import { readModel } from "./read-model.js";
import type { Reader } from "../questions/question.js";
import { questionOf, type QuestionId } from "../questions/questions.js";
import type { Dialogue } from "./protocol.js";
import { serveThread } from "./serve-thread.js";

/** What a thread is made with. */
export interface Start {
  readonly folder: string;
  readonly today: string;
}

interface Asked {
  readonly question: QuestionId;
  readonly parameters: unknown;
  readonly reader: Reader;
}

/** A thread says which revision it has read, then answers questions. */
export interface Querying extends Dialogue {
  readonly start: Start;
  readonly ready: { readonly revision: number };
  readonly asked: Asked;
  readonly progress: never;
}

/** Nobody waits for long answers here: they are worked out by jobs. */
const unheard = () => {};

await serveThread<Querying>(async ({ folder, today }) => {
  const store = await openLibsqlStore(folder);
  const model = await readModel(store, today, readTables()).finally(() => store.close());
  return {
    ready: { revision: model.revision },
    answer: ({ question, parameters, reader }) => questionOf(question)(model, parameters, reader, unheard),
  };
});
