import type { Distinctive, Network } from "@maillage/engine/network";
import type { Clusters } from "../answers/clusters.js";
import type { ClustersParameters } from "../answers/network-parameters.js";
import type { Catalogue } from "../messages/catalogue.js";
import { analysedNetwork, clusterIdsOf, noClusters, type PreviousClusters } from "./analysed-network.js";
import type { Question } from "./question.js";

/** One run of another program's method has no stability. */
const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const shapeOf = ({ feature, inside, outside, z }: Distinctive, say: Catalogue, network: Network) => ({
  feature,
  label: say.feature(feature, network.directory),
  inside,
  outside,
  z: Math.round(z * 100) / 100,
});

/** What clusters are asked with: their ids go on from those of an earlier run. */
export type ClustersAsked = ClustersParameters & { readonly previous?: PreviousClusters };

/** The groups of a network: their names, members, and how sure they are. */
export const clusters: Question<ClustersAsked, Clusters> = (model, asked, reader, progress) => {
  const { previous = noClusters, ...parameters } = asked;
  const { network, clusters: found } = analysedNetwork(model, parameters, reader, progress);
  const { say } = model.words[reader.language];
  const ids = clusterIdsOf(network, found, previous);
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
      stability: orNull(stability),
      distinctive: distinctive.map((each) => shapeOf(each, say, network)),
      members: members.map((node) => network.ids[node] as string),
    })),
    nodes: network.ids.map((id, node) => ({
      id,
      cluster: ids.byNode[node] || null,
      stability: orNull(found.found.stability[node] as number),
    })),
  };
};
