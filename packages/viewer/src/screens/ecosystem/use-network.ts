import { useMemo } from "react";
import { useAnalysis, type Analysis } from "../../api/analysis.js";
import type { Network } from "../../api/network.js";
import { getNetwork, startNetwork } from "../../api/routes.js";
import { indexNetwork, type NetworkIndex } from "../../network/network-index.js";

/** The network in one layout, ready to be walked. */
export function useNetwork(
  layout: "affinity" | "map",
): Analysis<Network> & { readonly index: NetworkIndex | undefined } {
  const found = useAnalysis(`network ${layout}`, (client, signal) => getNetwork(client, layout, signal), startNetwork);
  const { value } = found;
  return { ...found, index: useMemo(() => value && indexNetwork(value), [value]) };
}
