import type { Dialogue } from "./protocol.js";
import { startThread, type AskOptions } from "./thread.js";

interface OnceOptions<Progress> extends AskOptions<Progress> {
  /** Megabytes. */
  readonly heap?: number | undefined;
  /** Ends the thread at once: only for one that writes nothing. */
  readonly endedBy?: AbortSignal | undefined;
}

/** Asks one thing of a thread of its own, which is gone when this resolves. @throws as `Thread.ask` */
export async function askOnce<D extends Dialogue & { readonly start: undefined }>(
  file: URL,
  asked: D["asked"],
  { heap, endedBy, ...options }: OnceOptions<D["progress"]>,
): Promise<D["answer"]> {
  endedBy?.throwIfAborted();
  const thread = startThread<D>(file, undefined, { heap });
  const end = () => void thread.end();
  endedBy?.addEventListener("abort", end);
  try {
    return await thread.ask(asked, options);
  } finally {
    endedBy?.removeEventListener("abort", end);
    await thread.end();
  }
}
