import { parentPort, workerData } from "node:worker_threads";
import { HttpProblem, type HttpProblemCode, type ProblemDetails } from "../http/problems.js";
import { openLibsqlStore } from "../store/libsql.js";
import { readTables } from "../tables/read-tables.js";
import { createModel } from "../questions/model.js";
import type { Question, Reader } from "../questions/question.js";
import { questions, type QuestionId } from "../questions/questions.js";

/** What a thread is made with. */
export interface Start {
  readonly folder: string;
  readonly today: string;
}

export interface Asked {
  readonly number: number;
  readonly question: QuestionId;
  readonly parameters: unknown;
  readonly reader: Reader;
}

/** What a thread says: once that it is ready, then one answer a question. */
export type Said =
  | { readonly ready: { readonly revision: number } }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly problem: { readonly code: HttpProblemCode; readonly details: ProblemDetails } }
  | { readonly number: number; readonly failure: unknown };

const { folder, today } = workerData as Start;
const port = parentPort as NonNullable<typeof parentPort>;
const say = (said: Said) => port.postMessage(said);

const store = await openLibsqlStore(folder);
const revision = await store.revision();
const [records, objected] = [await store.records(today), await store.objections()];
await store.close();
const model = createModel(revision, records, objected, readTables());

port.on("message", ({ number, question, parameters, reader }: Asked) => {
  try {
    const answer = questions[question] as Question<unknown, unknown>;
    say({ number, answer: answer(model, parameters, reader) });
  } catch (error) {
    if (error instanceof HttpProblem) say({ number, problem: { code: error.code, details: error.details } });
    else say({ number, failure: error });
  }
});
say({ ready: { revision } });
