import { edgeKinds } from "@maillage/engine/network";
import type { NetworkSize } from "../answers/network.js";
import type { NetworkParameters } from "../answers/network-parameters.js";
import { openedNetwork } from "./opened-network.js";
import type { Question } from "./question.js";

/** How large a network is. */
export const network: Question<NetworkParameters, NetworkSize> = (model, parameters, reader, progress) => {
  const { ids, edges, boundary } = openedNetwork(model, parameters, reader, progress).network;
  const count = (kind: string) => edges.filter((edge) => edge.kind === kind).length;
  return {
    parameters,
    nodes: ids.length,
    edges: Object.fromEntries(edgeKinds.map((kind) => [kind, count(kind)])),
    boundary: { ...boundary },
  };
};
