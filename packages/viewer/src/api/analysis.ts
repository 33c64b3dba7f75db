import { useEffect, useEffectEvent, useState } from "react";
import type { Client } from "./client.js";
import { asFailure, Failure } from "./failure.js";
import { failureOf, type Job, type Started } from "./jobs.js";
import { useClient, useResource, type Resource } from "./resource.js";
import { getJob } from "./routes.js";

/** How often one looks how far a work is, milliseconds. */
const look = 700;

/** Something that the server works out when asked to, and keeps. */
export interface Analysis<T> extends Resource<T> {
  /** It was not worked out yet. */
  readonly isMissing: boolean;
  readonly isComputing: boolean;
  /** The work under way, once the server has taken it. */
  readonly job: Job | undefined;
  compute(): void;
}

/** What was asked for under a key, and what is known of it since. */
interface Followed {
  readonly key: string;
  readonly job?: Job;
  readonly failure?: Failure;
}

/**
 * The result of an analysis; when there is none, a way to have it, and to follow the work.
 * @param key what is asked; nothing without one
 * @param start asks the server to work it out
 */
export function useAnalysis<T>(
  key: string | undefined,
  ask: (client: Client, signal: AbortSignal) => Promise<T>,
  start: (client: Client) => Promise<Started>,
): Analysis<T> {
  const client = useClient();
  const [latest, setFollowed] = useState<Followed>();
  const found = useResource(key, ask, key);
  const [isLastMissing, setLastMissing] = useState(false);
  const isNowMissing = found.failure?.code === "no-analysis";
  // While one looks again the failure is not told: the answer of before holds.
  if (!found.loading && isNowMissing !== isLastMissing) setLastMissing(isNowMissing);
  const isMissing = found.loading ? isLastMissing : isNowMissing;
  const followed = latest?.key === key ? latest : undefined;

  const heard = useEffectEvent((job: Job) => {
    if (key === undefined) return;
    const failure = failureOf(job);
    if (failure) setFollowed({ key, failure });
    else if (job.state !== "done") setFollowed({ key, job });
    else {
      setFollowed(undefined);
      found.retry();
    }
  });
  const lost = useEffectEvent((error: unknown) => {
    // A server that was started again knows nothing of the work, but may know its result.
    if (!(error instanceof Failure) || error.kind !== "missing") return;
    setFollowed(undefined);
    found.retry();
  });
  const id = followed?.job?.id;
  useEffect(() => {
    if (id === undefined) return undefined;
    const stop = new AbortController();
    const told = (job: Job) => (stop.signal.aborted ? undefined : heard(job));
    const failed = (error: unknown) => (stop.signal.aborted ? undefined : lost(error));
    const timer = setInterval(() => void getJob(client, id, stop.signal).then(told, failed), look);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [client, id]);

  return {
    ...found,
    failure: followed?.failure ?? (isMissing ? undefined : found.failure),
    isMissing,
    isComputing: followed !== undefined && followed.failure === undefined,
    job: followed?.job,
    retry() {
      setFollowed(undefined);
      found.retry();
    },
    compute() {
      if (key === undefined) return;
      setFollowed({ key });
      start(client).then(
        ({ job }) => setFollowed({ key, job }),
        (error: unknown) => setFollowed({ key, failure: asFailure(error) }),
      );
    },
  };
}
