import { Worker } from "node:worker_threads";
import { Refused } from "../refusals/refused.js";
import { opening, type Dialogue, type FromThread, type ToThread } from "./protocol.js";

/** A thread is no more: what it was asked has no answer. */
export class ThreadEnded extends Error {
  override readonly name = "ThreadEnded";
  constructor(
    /** Whether it needed more memory than it may have. */
    readonly outOfMemory: boolean,
    options?: ErrorOptions,
  ) {
    super(
      outOfMemory
        ? "a thread ran out of memory"
        : `a thread ended${options?.cause instanceof Error ? `: ${options.cause.message}` : ""}`,
      options,
    );
  }
}

/** How one asks. */
export interface AskOptions<Progress> {
  progress?(said: Progress): void;
  /** Tells the thread that nobody wants the answer any more; the thread says how it ends. */
  readonly signal?: AbortSignal | undefined;
}

/** A thread that answers what it is asked. */
export interface Thread<D extends Dialogue> {
  /** What it opened with. @throws as its opening did; ThreadEnded */
  readonly ready: Promise<D["ready"]>;
  /** It may be asked before it is open. @throws Refused, or whatever the answer failed of; ThreadEnded */
  ask(asked: D["asked"], options?: AskOptions<D["progress"]>): Promise<D["answer"]>;
  /** Why it ended, once it has. */
  readonly ended: Promise<ThreadEnded>;
  /** Ends it at once; what it was asked fails. */
  end(): Promise<void>;
  /** Lets the program end while it waits to be asked. */
  letGo(): void;
  /** Ends it once it has answered everything that it was asked. */
  retire(): Promise<void>;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(failure: unknown): void;
  progress(said: unknown): void;
}

/**
 * Starts a thread.
 * @param file that calls `serveThread`
 * @param heap of the thread, megabytes; as much as the program may have without one
 */
export function startThread<D extends Dialogue>(
  file: URL,
  start: D["start"],
  { heap }: { readonly heap?: number | undefined } = {},
): Thread<D> {
  const worker = new Worker(file, {
    workerData: start,
    ...(heap === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heap } }),
  });
  const waiting = new Map<number, Waiting>();
  let latest = opening;
  let crash: NodeJS.ErrnoException | undefined;
  let gone: ThreadEnded | undefined;
  let idle: (() => void) | undefined;

  function take(said: FromThread): void {
    const asked = waiting.get(said.number);
    if ("progress" in said) {
      asked?.progress(said.progress);
      return;
    }
    waiting.delete(said.number);
    if ("answer" in said) asked?.resolve(said.answer);
    else if ("refused" in said) asked?.reject(new Refused(said.refused.code, said.refused.details));
    else asked?.reject(said.failure);
    if (waiting.size === 0) idle?.();
  }

  const wait = (number: number, progress: Waiting["progress"] = () => {}): Promise<unknown> =>
    new Promise((resolve, reject) => waiting.set(number, { resolve, reject, progress }));

  worker.on("message", take);
  worker.on("error", (failure: NodeJS.ErrnoException) => (crash = failure));
  const ended = new Promise<ThreadEnded>((resolve) =>
    worker.once("exit", () => {
      gone = new ThreadEnded(crash?.code === "ERR_WORKER_OUT_OF_MEMORY", { cause: crash });
      for (const { reject } of waiting.values()) reject(gone);
      waiting.clear();
      idle?.();
      resolve(gone);
    }),
  );
  const ready = wait(opening);
  // Not everybody waits for it: whoever asks is told of what failed all the same.
  ready.catch(() => {});
  const end = async () => void (await worker.terminate());

  return {
    ready,
    ended,
    end,
    letGo: () => worker.unref(),
    async ask(asked, { progress, signal } = {}) {
      if (gone) throw gone;
      const number = ++latest;
      const cancel = () => worker.postMessage({ number, cancelled: true } satisfies ToThread);
      // What cannot be sent is not waited for.
      worker.postMessage({ number, asked } satisfies ToThread);
      const answer = wait(number, progress);
      if (signal?.aborted) cancel();
      signal?.addEventListener("abort", cancel);
      try {
        return await answer;
      } finally {
        signal?.removeEventListener("abort", cancel);
      }
    },
    async retire() {
      if (waiting.size > 0) await new Promise<void>((resolve) => (idle = resolve));
      await end();
    },
  };
}
