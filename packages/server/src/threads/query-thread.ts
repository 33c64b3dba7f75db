import { Refused } from "../refusals/refused.js";
import type { AnswerTo, ParametersOf, QuestionId } from "../questions/questions.js";
import type { Reader } from "../questions/question.js";
import type { Querying, Start } from "./query-worker.js";
import { startThread, ThreadEnded, type Thread } from "./thread.js";

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
  /** @throws Refused as the question does; `not-ready` before the first state was read */
  ask<Q extends QuestionId>(question: Q, parameters: ParametersOf<Q>, reader: Reader): Promise<Answered<Q>>;
  /**
   * Has the store read again, now or once the reading that goes on is done. Resolves when that one reading is, whoever
   * writes meanwhile.
   */
  refresh(): Promise<void>;
  /** The revision of the store that answers are of; none before the first reading. */
  revision(): number | undefined;
  /** Whether the store is being read. */
  isReading(): boolean;
  close(): Promise<void>;
}

interface Current {
  readonly thread: Thread<Querying>;
  readonly revision: number;
}

/** Starts a thread and waits until it has read the store. */
async function startReading(start: Start): Promise<Current> {
  const thread = startThread<Querying>(new URL("./query-worker.js", import.meta.url), start);
  const { revision } = await thread.ready;
  return { thread, revision };
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
  let current: Current | undefined;
  let reading: Promise<void> | undefined;
  /** The one that follows: whoever asks while a reading goes on waits for it, and for no later one. */
  let following: Promise<void> | undefined;
  const closing = new AbortController();

  async function read(): Promise<void> {
    const next = await startReading({ folder, today: today() });
    const before = current;
    current = next;
    void next.thread.ended.then(() => replace(next));
    // It finishes what it was asked.
    void before?.thread.retire();
    if (closing.signal.aborted) await next.thread.end();
  }

  function begin(): Promise<void> {
    following = undefined;
    reading = read().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  function refresh(): Promise<void> {
    if (!reading && !following) return begin();
    following ??= (reading ?? Promise.resolve())
      .catch(() => {})
      .then(() => (closing.signal.aborted ? undefined : begin()));
    return following;
  }

  /** A thread that ended by itself, for want of memory say, answers nobody any more: another one reads the store. */
  function replace(gone: Current): void {
    if (current !== gone || closing.signal.aborted) return;
    current = undefined;
    refresh().catch((error: Error) => report(error, "refresh"));
  }

  return {
    async ask<Q extends QuestionId>(question: Q, parameters: ParametersOf<Q>, reader: Reader): Promise<Answered<Q>> {
      if (!current) throw new Refused("not-ready");
      const { thread, revision } = current;
      try {
        return { answer: (await thread.ask({ question, parameters, reader })) as AnswerTo<Q>, revision };
      } catch (failure) {
        throw failure instanceof ThreadEnded ? new Refused("not-ready") : failure;
      }
    },
    refresh,
    revision: () => current?.revision,
    isReading: () => reading !== undefined || following !== undefined,
    async close() {
      closing.abort();
      await current?.thread.end();
    },
  };
}
