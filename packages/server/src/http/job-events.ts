import { Readable } from "node:stream";
import { hasEnded, type Job, type Jobs } from "../jobs/jobs.js";

/** How often a watcher is written to, milliseconds. */
export interface Pace {
  /** At least this long between two changes. */
  readonly changes: number;
  /** At most this long between two signs of life: proxies and browsers give up on a silent connection. */
  readonly heartbeat: number;
}

const usualPace: Pace = { changes: 200, heartbeat: 15_000 };

/** What waits for a watcher who does not read, characters; more changes are then passed over, never the last one. */
const mostWaiting = 16_384;

/** Id of the last event: a browser that connects again hands it back, and is told that there is no more. */
export const lastEventId = "end";

/**
 * The states of a job as server-sent events (HTML Living Standard, 9.2), the present one first; ends with the job.
 * Closing the stream forgets the watcher.
 * @param tell what is said of a job
 * @param closing aborted when the server ends, and the stream with it
 */
export function jobEvents(
  jobs: Jobs,
  job: Job,
  tell: (job: Job) => unknown,
  closing: AbortSignal,
  pace: Pace = usualPace,
): Readable {
  const stream = new Readable({ read() {} });
  let isOver = false;
  let latest: Job | undefined;
  let pause: NodeJS.Timeout | undefined;
  const event = (state: Job, id = "") => `${id}event: job\ndata: ${JSON.stringify(tell(state))}\n\n`;

  function write(text: string): void {
    if (!isOver && stream.readableLength < mostWaiting) stream.push(text);
  }

  function end(last = ""): void {
    if (isOver) return;
    isOver = true;
    if (last !== "") stream.push(last);
    stream.push(null);
  }

  function next(): void {
    pause = undefined;
    if (!latest) return;
    write(event(latest));
    latest = undefined;
    pause = setTimeout(next, pace.changes);
  }

  function take(state: Job): void {
    if (hasEnded(state)) return end(event(state, `id: ${lastEventId}\n`));
    latest = state;
    if (!pause) next();
  }

  const leave = () => end();
  const forget = jobs.watch(job.id, take);
  const heartbeat = setInterval(() => write(": \n\n"), pace.heartbeat);
  closing.addEventListener("abort", leave);
  stream.once("close", () => {
    isOver = true;
    forget();
    clearInterval(heartbeat);
    clearTimeout(pause);
    closing.removeEventListener("abort", leave);
  });
  if (closing.aborted) end();
  take(job);
  return stream;
}
