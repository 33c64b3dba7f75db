import { Worker } from "node:worker_threads";
import { HttpProblem } from "../http/problems.js";
import type { AnswerTo, ParametersOf, QuestionId } from "../questions/questions.js";
import type { Reader } from "../questions/question.js";
import type { Asked, Said, Start } from "./query-worker.js";

/** An answer, and the revision of the store that it was found in. */
export interface Answered<Q extends QuestionId> {
  readonly answer: AnswerTo<Q>;
  readonly revision: number;
}

/**
 * What the store holds, understood and ready to be asked. It lives in a thread of its own; when the store has changed, a
 * second thread reads it, and takes over once it is ready: no question waits for it, and none sees half of it.
 */
export interface QueryThread {
  /** @throws HttpProblem as the question does; `not-ready` before the first state was read */
  ask<Q extends QuestionId>(question: Q, parameters: ParametersOf<Q>, reader: Reader): Promise<Answered<Q>>;
  /** Has the store read again, now or once the reading that goes on is done. Resolves when it is. */
  refresh(): Promise<void>;
  /** Whether the store is being read. */
  isReading(): boolean;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly revision: number;
  readonly waiting: Map<number, { resolve(answer: unknown): void; reject(error: unknown): void }>;
}

/** Starts a thread and waits until it has read the store. */
async function startThread(start: Start): Promise<Thread> {
  const worker = new Worker(new URL("./query-worker.js", import.meta.url), { workerData: start });
  const waiting: Thread["waiting"] = new Map();
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      reject(error);
      for (const { reject: refuse } of waiting.values()) refuse(error);
      waiting.clear();
    };
    worker.on("error", fail);
    worker.on("exit", () => fail(new HttpProblem("not-ready")));
    worker.on("message", (said: Said) => {
      if ("ready" in said) {
        resolve({ worker, revision: said.ready.revision, waiting });
        return;
      }
      const asked = waiting.get(said.number);
      waiting.delete(said.number);
      if ("answer" in said) asked?.resolve(said.answer);
      else if ("problem" in said) asked?.reject(new HttpProblem(said.problem.code, said.problem.details));
      else asked?.reject(said.failure);
    });
  });
}

/** Lets a thread finish what it was asked, then ends it. */
async function retire({ worker, waiting }: Thread): Promise<void> {
  while (waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.terminate();
}

/**
 * @param today the day, ISO, read anew at each reading: offers and needs end
 * @param report told when a reading fails that nobody asked for
 */
export function openQueryThread(
  folder: string,
  today: () => string,
  report: (error: Error, where: string) => void,
): QueryThread {
  let current: Thread | undefined;
  let reading: Promise<void> | undefined;
  let again = false;
  const closing = new AbortController();
  let number = 0;

  async function read(): Promise<void> {
    const next = await startThread({ folder, today: today() });
    const before = current;
    current = next;
    next.worker.once("exit", () => replace(next));
    if (before) void retire(before);
    if (closing.signal.aborted) await next.worker.terminate();
  }

  async function readUntilCurrent(): Promise<void> {
    do {
      again = false;
      await read();
    } while (again && !closing.signal.aborted);
  }

  function refresh(): Promise<void> {
    again = true;
    reading ??= readUntilCurrent().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  /** A thread that ended by itself, for want of memory say, answers nobody any more: another one reads the store. */
  function replace(gone: Thread): void {
    if (current !== gone || closing.signal.aborted) return;
    current = undefined;
    refresh().catch((error: Error) => report(error, "refresh"));
  }

  return {
    ask<Q extends QuestionId>(question: Q, parameters: ParametersOf<Q>, reader: Reader): Promise<Answered<Q>> {
      const thread = current;
      if (!thread) return Promise.reject(new HttpProblem("not-ready"));
      const asked: Asked = { number: number++, question, parameters, reader };
      return new Promise((resolve, reject) => {
        // What cannot be sent is not waited for.
        thread.worker.postMessage(asked);
        thread.waiting.set(asked.number, {
          resolve: (answer) => resolve({ answer: answer as AnswerTo<Q>, revision: thread.revision }),
          reject,
        });
      });
    },
    refresh,
    isReading: () => reading !== undefined,
    async close() {
      closing.abort();
      await current?.worker.terminate();
    },
  };
}
