import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Failure } from "../../api/failure.js";
import { useClient, useResource } from "../../api/resource.js";
import { getNetwork, startNetwork } from "../../api/routes.js";
import { indexNetwork, type NetworkIndex } from "../../network/network-index.js";

/** How often one looks whether the network is ready, milliseconds. */
const look = 2000;

export interface NetworkFound {
  readonly index: NetworkIndex | undefined;
  readonly slow: boolean;
  readonly failure: Failure | undefined;
  /** No network was worked out yet. */
  readonly isMissing: boolean;
  readonly isComputing: boolean;
  retry(): void;
  compute(): void;
}

/** The network in one layout; when none was worked out, a way to have one, and to wait for it. */
export function useNetwork(layout: "affinity" | "map"): NetworkFound {
  const client = useClient();
  const [isComputing, setComputing] = useState(false);
  const { value, slow, failure, retry } = useResource(`network ${layout}`, (asked, signal) =>
    getNetwork(asked, layout, signal),
  );
  const isMissing = failure?.code === "no-analysis";
  const again = useEffectEvent(retry);
  useEffect(() => {
    if (!isComputing || !isMissing) return undefined;
    const timer = setInterval(() => again(), look);
    return () => clearInterval(timer);
  }, [isComputing, isMissing]);
  const index = useMemo(() => value && indexNetwork(value), [value]);
  return {
    index,
    slow,
    failure: isMissing ? undefined : failure,
    isMissing,
    isComputing,
    retry,
    compute() {
      setComputing(true);
      startNetwork(client).then(retry, () => setComputing(false));
    },
  };
}
