import { nodeMeasures } from "./measures/measures.js";
import { betweennessOf } from "./measures/betweenness.js";
import { projected, type Network, type Projection } from "./build.js";
import type { CsrGraph } from "./csr-graph.js";
import { componentsOf } from "./components.js";
import type { Communities } from "./communities/communities.js";
import { consensusByDefault, type ConsensusParameters } from "./communities/consensus.js";
import { communityMethods, type CommunityMethod } from "./communities/methods.js";
import { distinctiveFeatures, type Distinctive } from "./communities/names.js";
import { membersOf } from "./communities/partition.js";
import { significance, type Significance } from "./communities/significance.js";
import { featuresOf } from "./features.js";
import { assortativity, degreeAssortativity, density, distances, externalInternal } from "./measures/graph-measures.js";
import { rolesOf, type Role } from "./roles.js";

/** How a network is analysed; it goes into the manifest of what is written. */
export interface AnalysisParameters extends ConsensusParameters {
  readonly projection: Projection;
  readonly method: CommunityMethod;
  /** Rewired graphs that the modularity is compared with. */
  readonly samples: number;
}

/** What an analysis takes where nobody says otherwise. */
export const analysisByDefault: AnalysisParameters = {
  ...consensusByDefault,
  projection: "all",
  method: "consensus",
  samples: 20,
};

/** One community. */
export interface Cluster {
  /** Its number in the partition. */
  readonly number: number;
  /** Nodes, ascending. */
  readonly members: readonly number[];
  /** NaN where a single run was made. */
  readonly stability: number;
  readonly distinctive: readonly Distinctive[];
}

export interface Clusters {
  readonly graph: CsrGraph;
  readonly found: Communities;
  readonly chance: Significance;
  /** Largest first; of equal ones the one with the smallest node. Those of one node are no cluster. */
  readonly clusters: readonly Cluster[];
}

/** Features shown for a community. */
const mostFeatures = 8;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The communities of a network, the largest first, with what tells each apart and how its modularity stands to chance.
 * One that stands alone is in none. The same network and parameters give the same communities: the seed is theirs.
 */
export function findClusters(network: Network, parameters: AnalysisParameters): Clusters {
  const graph = projected(network, parameters.projection);
  const found = communityMethods[parameters.method](graph, parameters);
  const features = distinctiveFeatures(featuresOf(network), found.partition, mostFeatures);
  const clusters = membersOf(found.partition)
    .map((members, number) => ({
      number,
      members,
      stability: found.communityStability[number] as number,
      distinctive: features[number] ?? [],
    }))
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.members.length - a.members.length || (a.members[0] as number) - (b.members[0] as number));
  return { graph, found, chance: significance(graph, meanOf(found.runs.modularity), parameters), clusters };
}

/** Values of every measure by node, in the order of `nodeMeasures`, roles, and those of the whole graph. */
export interface Metrics {
  readonly values: readonly { readonly id: string; readonly values: Float64Array }[];
  readonly roles: readonly Role[];
  readonly graph: Readonly<Record<string, number | boolean>>;
}

/**
 * Every measure of every organisation of a network, in the order of its members, and those of the whole graph.
 * @param seed of the measures that are sampled on large networks
 */
export function measureNetwork(network: Network, { graph, found }: Clusters, seed: number): Metrics {
  const { directory, members, edges } = network;
  const options = { partition: found.partition, seed };
  const between = betweennessOf(graph, seed);
  const values = nodeMeasures.map(({ id, compute }) => ({
    id,
    values: id === "betweenness" ? between.values : compute(graph, options),
  }));
  const of = (id: string) => values.find((each) => each.id === id)?.values ?? new Float64Array(graph.order);
  const memberships = new Int32Array(graph.order);
  for (const { kind, target } of edges)
    if (kind === "membership") memberships[target] = (memberships[target] as number) + 1;
  const category = (read: (index: number) => string) => Array.from(members, read);
  const organisation = (index: number) => directory.organisations[index];
  const categories = {
    sector: category((index) => {
      const code = organisation(index)?.sectors[0]?.value ?? "";
      return directory.vocabulary.sectors.get(code)?.family ?? "";
    }),
    kind: category((index) => organisation(index)?.kind.value ?? ""),
    commune: category((index) => organisation(index)?.commune?.value ?? ""),
  };
  const { diameter, mean, sampled } = distances(graph, seed);
  const degrees = of("degree");
  return {
    values,
    roles: rolesOf(
      graph,
      {
        betweenness: of("betweenness"),
        core: of("core"),
        participation: of("participation"),
        withinModuleZ: of("withinModuleZ"),
      },
      memberships,
    ),
    graph: {
      nodes: graph.order,
      edges: graph.size,
      density: density(graph),
      components: componentsOf(graph).members.length,
      isolates: degrees.filter((degree) => degree === 0).length,
      diameter,
      meanDistance: mean,
      distancesSampled: sampled,
      betweennessSources: between.sources,
      betweennessStandardError: between.standardError.reduce((most, error) => Math.max(most, error), 0),
      degreeAssortativity: degreeAssortativity(graph),
      ...Object.fromEntries(
        Object.entries(categories).flatMap(([name, column]) => [
          [`${name}Assortativity`, assortativity(graph, column)],
          [`${name}ExternalInternal`, externalInternal(graph, column)],
        ]),
      ),
      modularity: found.modularity,
    },
  };
}
