import { createContext, use, useEffect, useEffectEvent, useState } from "react";
import type { Client } from "./client.js";
import { Failure } from "./failure.js";

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = use(ClientContext);
  if (!client) throw new Error("useClient: no ClientContext above; wrap the application in one");
  return client;
}

/** Something that the server is asked for. */
export interface Resource<T> {
  /** The last answer; it stays while the next one is on its way. */
  readonly value: T | undefined;
  readonly loading: boolean;
  /** Loading for so long that the reader should be told. */
  readonly slow: boolean;
  readonly failure: Failure | undefined;
  retry(): void;
}

/** From here on a wait is shown, in milliseconds. */
const noticed = 500;

interface Known<T> {
  readonly key: string;
  readonly value?: T;
  readonly failure?: Failure;
}

/**
 * Asks again each time `key` changes; the request before it is given up. Without a key nothing is asked.
 * @param scope what an answer is about: when it changes, the old answer is not shown any more
 */
export function useResource<T>(
  key: string | undefined,
  ask: (client: Client, signal: AbortSignal) => Promise<T>,
  scope = "",
): Resource<T> {
  const client = useClient();
  const [known, setKnown] = useState<Known<T> & { readonly scope: string }>();
  const [slowKey, setSlowKey] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const wanted = key === undefined ? undefined : `${attempt} ${key}`;
  const latest = useEffectEvent(ask);
  useEffect(() => {
    if (wanted === undefined) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => setSlowKey(wanted), noticed);
    latest(client, stop.signal)
      .then(
        (value) => setKnown({ key: wanted, scope, value }),
        (error: unknown) => {
          if (stop.signal.aborted) return;
          const failure = error instanceof Failure ? error : new Failure("server", { detail: String(error) });
          setKnown((before) => ({
            key: wanted,
            scope,
            failure,
            ...(before?.scope === scope && before.value !== undefined ? { value: before.value } : {}),
          }));
        },
      )
      .finally(() => clearTimeout(timer))
      .catch(() => undefined);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, wanted, scope]);
  const current = known?.scope === scope && key !== undefined ? known : undefined;
  const loading = wanted !== undefined && current?.key !== wanted;
  return {
    value: current?.value,
    loading,
    slow: loading && slowKey === wanted,
    failure: loading ? undefined : current?.failure,
    retry: () => setAttempt((before) => before + 1),
  };
}
