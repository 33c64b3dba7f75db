import { useEffect, useEffectEvent, useState } from "react";
import type { Client } from "./client.js";
import { useClient, useResource, type Resource } from "./resource.js";

/** How often one looks whether a result is ready, milliseconds. */
const look = 1500;

/** Something that the server works out when asked to, and keeps. */
export interface Analysis<T> extends Resource<T> {
  /** It was not worked out yet. */
  readonly isMissing: boolean;
  readonly isComputing: boolean;
  compute(): void;
}

/**
 * The result of an analysis; when there is none, a way to have it, and to wait for it.
 * @param key what is asked; nothing without one
 * @param start asks the server to work it out
 */
export function useAnalysis<T>(
  key: string | undefined,
  ask: (client: Client, signal: AbortSignal) => Promise<T>,
  start: (client: Client) => Promise<unknown>,
): Analysis<T> {
  const client = useClient();
  const [started, setStarted] = useState<string>();
  const found = useResource(key, ask, key);
  const [isLastMissing, setLastMissing] = useState(false);
  const isNowMissing = found.failure?.code === "no-analysis";
  // While one looks again the failure is not told: the answer of before holds.
  if (!found.loading && isNowMissing !== isLastMissing) setLastMissing(isNowMissing);
  const isMissing = found.loading ? isLastMissing : isNowMissing;
  const isComputing = isMissing && started === key && key !== undefined;
  const again = useEffectEvent(found.retry);
  useEffect(() => {
    if (!isComputing) return undefined;
    const timer = setInterval(() => again(), look);
    return () => clearInterval(timer);
  }, [isComputing]);
  return {
    ...found,
    failure: isMissing ? undefined : found.failure,
    isMissing,
    isComputing,
    compute() {
      setStarted(key);
      start(client).then(found.retry, () => setStarted(undefined));
    },
  };
}
