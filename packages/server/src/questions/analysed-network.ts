import {
  affinityLayout,
  analysisByDefault,
  findClusters,
  keepIds,
  mapLayout,
  measureNetwork,
  type Clusters,
  type Metrics,
  type NamedCommunity,
  type Network,
  type Positions,
} from "@maillage/engine/network";
import type { ClustersParameters, Layout } from "../answers/network-parameters.js";
import type { Model } from "./model.js";
import { openedNetwork } from "./opened-network.js";
import type { Progress, Reader } from "./question.js";

/** A network and what was found in it; measures and positions are worked out when they are first asked for. */
export interface AnalysedNetwork {
  readonly network: Network;
  readonly clusters: Clusters;
  metrics(progress: Progress): Metrics;
  positions(layout: Layout, progress: Progress): Positions;
}

const pointsOf = ({ directory: { locations }, members }: Network) =>
  Array.from(members, (index) => locations.distinct[locations.of[index] as number]?.point);

/** The network and its clusters, worked out once a model. @throws Refused `unknown-territory`, `invalid` */
export function analysedNetwork(
  model: Model,
  parameters: ClustersParameters,
  reader: Reader,
  progress: Progress,
): AnalysedNetwork {
  const { network } = openedNetwork(model, parameters, reader, progress);
  const { intent, top, alpha, territory, sensitive, projection, resolution, runs, seed, method } = parameters;
  const key = JSON.stringify([intent, top, alpha, territory, sensitive, projection, resolution, runs, seed, method]);
  const clusters = model.once(`clusters ${key}`, () => {
    progress("clusters", 0, 1);
    return findClusters(network, {
      ...analysisByDefault,
      projection,
      resolution,
      runs,
      seed,
      ...(method ? { method } : {}),
    });
  });
  return {
    network,
    clusters,
    metrics: (at) =>
      model.once(`metrics ${key}`, () => {
        at("measures", 0, 1);
        return measureNetwork(network, clusters, seed);
      }),
    positions: (layout, at) =>
      model.once(`positions ${layout} ${key}`, () => {
        at("positions", 0, 1);
        return layout === "map"
          ? mapLayout(pointsOf(network))
          : affinityLayout(clusters.graph, clusters.found.partition, seed);
      }),
  };
}

/** What is kept of an earlier run. */
export interface PreviousClusters {
  readonly clusters: readonly NamedCommunity[];
  /** Greatest number that a cluster ever had. */
  readonly lastNumber: number;
}

export const noClusters: PreviousClusters = { clusters: [], lastNumber: 0 };

/** Ids of the clusters, kept from an earlier run where they are the same; by node, empty for a node in none. */
export function clusterIdsOf({ ids }: Network, { clusters }: Clusters, before: PreviousClusters) {
  const kept = keepIds(
    clusters.map(({ members }) => members.map((node) => ids[node] as string)),
    before.clusters,
    before.lastNumber,
  );
  const byNode = ids.map(() => "");
  clusters.forEach(({ members }, at) => members.forEach((node) => (byNode[node] = kept.ids[at] as string)));
  return { ...kept, byNode };
}
