import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import { asRefused } from "../refusals/as-refused.js";
import { opening, type Dialogue, type FromThread, type ToThread } from "./protocol.js";

/** What an answer is worked out with. */
export interface Asking<Progress> {
  /** Says how far the work is. */
  progress(said: Progress): void;
  /** Aborted when nobody wants the answer any more. A thread that never lets others have their turn does not hear it. */
  readonly signal: AbortSignal;
}

/** How a thread answers, once it is open. */
interface Answering<D extends Dialogue> {
  /** What whoever started the thread is told first. */
  readonly ready: D["ready"];
  answer(asked: D["asked"], asking: Asking<D["progress"]>): D["answer"] | Promise<D["answer"]>;
}

/** A failure as it passes between threads. */
function failed(number: number, failure: unknown): FromThread {
  const refused = asRefused(failure);
  return refused ? { number, refused: { code: refused.code, details: refused.details } } : { number, failure };
}

function say(port: MessagePort, said: FromThread): void {
  try {
    port.postMessage(said);
  } catch (failure) {
    // What cannot pass between threads is told in words.
    port.postMessage({ number: said.number, failure: new Error(String(failure)) } satisfies FromThread);
  }
}

/**
 * The whole of a thread's file: opens with what the thread was started with, then answers what it is asked.
 * @param open what fails in it fails the thread's opening, and everything that it is asked
 */
export async function serveThread<D extends Dialogue>(
  open: (start: D["start"]) => Answering<D> | Promise<Answering<D>>,
): Promise<void> {
  const port = parentPort as NonNullable<typeof parentPort>;
  const stops = new Map<number, AbortController>();
  const opened = Promise.resolve(workerData as D["start"]).then(open);

  async function answer(number: number, asked: unknown): Promise<void> {
    const stop = new AbortController();
    stops.set(number, stop);
    try {
      const thread = await opened;
      const progress = (said: D["progress"]) => say(port, { number, progress: said });
      say(port, { number, answer: await thread.answer(asked, { progress, signal: stop.signal }) });
    } catch (failure) {
      say(port, failed(number, failure));
    } finally {
      stops.delete(number);
    }
  }

  port.on("message", (told: ToThread) => {
    if ("asked" in told) void answer(told.number, told.asked);
    else stops.get(told.number)?.abort();
  });
  try {
    say(port, { number: opening, answer: (await opened).ready });
  } catch (failure) {
    say(port, failed(opening, failure));
  }
}
