import type { Client } from "./client.js";
import { Failure } from "./failure.js";
import type { Job } from "./jobs.js";
import { getJob } from "./routes.js";

/** How long one waits before one asks again a server that does not answer, milliseconds. */
const pause = 2000;

const hasEnded = ({ state }: Job): boolean => state !== "waiting" && state !== "running";

/**
 * Follows a long work by the events that the server sends, until it ends. A connection that breaks is taken up again.
 * @param told of each state; the last one is in the language of the client
 * @param lost the server knows nothing of it: it was started again
 */
export function followJob(
  client: Client,
  id: string,
  told: (job: Job) => void,
  lost: (failure: Failure) => void,
): void {
  const look = () =>
    getJob(client, id).then(
      (job) => {
        told(job);
        if (!hasEnded(job)) open();
      },
      (failure: unknown) => {
        if (failure instanceof Failure && failure.kind !== "offline") lost(failure);
        else setTimeout(() => void look(), pause);
      },
    );
  const open = () => {
    const events = new EventSource(client.address(`/jobs/${encodeURIComponent(id)}/events`));
    events.addEventListener("job", ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(data) as Job;
      if (!hasEnded(job)) return told(job);
      // Events come in the language of the browser: how it ended is asked in that of the reader.
      events.close();
      return void look();
    });
    events.addEventListener("error", () => {
      if (events.readyState !== EventSource.CLOSED) return;
      setTimeout(() => void look(), pause);
    });
  };
  open();
}
