import type { Clusters, Metrics } from "@maillage/engine/network/analysis.js";
import { edgeKinds, type Network } from "@maillage/engine/network/build.js";
import type { NamedCommunity } from "@maillage/engine/network/communities/continuity.js";
import { keepIds } from "@maillage/engine/network/communities/continuity.js";
import type { Distinctive } from "@maillage/engine/network/communities/names.js";
import type { Catalogue } from "../messages/catalogue.js";

/** The JSON of the network commands: stable shapes, documented in docs/data.md. */

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

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

const distinctiveShape = ({ feature, inside, outside, z }: Distinctive, say: Catalogue, network: Network) => ({
  feature,
  label: say.feature(feature, network.directory),
  inside,
  outside,
  z: Math.round(z * 100) / 100,
});

export function clustersShape(
  network: Network,
  found: Clusters,
  ids: ReturnType<typeof clusterIdsOf>,
  parameters: object,
  say: Catalogue,
) {
  const names = say.clusterNames(found.clusters, network.directory);
  return {
    parameters,
    modularity: found.found.modularity,
    zScore: found.chance.zScore ?? null,
    chance: { mean: found.chance.mean, standardDeviation: found.chance.standardDeviation },
    runs: { adjustedRand: found.found.runs.meanAdjustedRand, rounds: found.found.rounds },
    lastNumber: ids.lastNumber,
    clusters: found.clusters.map(({ members, stability, distinctive }, at) => ({
      id: ids.ids[at] as string,
      name: names[at] as string,
      size: members.length,
      stability,
      distinctive: distinctive.map((each) => distinctiveShape(each, say, network)),
      members: members.map((node) => network.ids[node] as string),
    })),
    nodes: network.ids.map((id, node) => ({
      id,
      cluster: ids.byNode[node] || null,
      stability: found.found.stability[node],
    })),
  };
}

export function metricsShape(network: Network, metrics: Metrics) {
  return {
    graph: Object.fromEntries(
      Object.entries(metrics.graph).map(([name, value]) => [name, typeof value === "number" ? orNull(value) : value]),
    ),
    nodes: network.ids.map((id, node) => ({
      id,
      ...Object.fromEntries(metrics.values.map(({ id: measure, values }) => [measure, orNull(values[node] as number)])),
      role: metrics.roles[node],
    })),
  };
}

export function networkShape(network: Network, parameters: object) {
  const count = (kind: string) => network.edges.filter((edge) => edge.kind === kind).length;
  return {
    parameters,
    nodes: network.ids.length,
    edges: Object.fromEntries(edgeKinds.map((kind) => [kind, count(kind)])),
    boundary: network.boundary,
  };
}
