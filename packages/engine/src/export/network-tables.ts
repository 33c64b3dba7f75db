import { edgeAttributes, nodeAttributes } from "../network/attributes.js";
import { isDirected, projections, type Network, type NetworkEdge, type Projection } from "../network/build.js";
import type { Clusters, Metrics } from "../network/analysis.js";
import { communityColour, type Positions } from "../network/layout.js";
import type { Attribute, GraphTables, Value } from "./graph-tables.js";

/** What an analysis adds to a network. */
export interface Analysed {
  readonly clusters: Clusters;
  /** Id of the cluster of each node; empty for a node in none. */
  readonly clusterIds: readonly string[];
  readonly metrics: Metrics;
  readonly positions: Positions;
}

/** Colour of a node that stands in no cluster. */
const noCluster = "#9a9a9a";

const whole = new Set(["degree", "core"]);

/** Which relations are written, and how. */
export interface WrittenEdges {
  readonly projection: Projection;
  /**
   * Memberships and grants without their direction, for readers that refuse mixed graphs (networkx): source and target
   * stay where they are, and the kind tells which way they go.
   */
  readonly undirected: boolean;
  /** Of the store that the network was read from. */
  readonly revision?: number | undefined;
}

/** A network and its analysis as the columns that every format writes; see the data dictionary in docs/data.md. */
export function networkTables(
  network: Network,
  { clusters, clusterIds, metrics, positions }: Analysed,
  { projection, undirected, revision }: WrittenEdges,
): GraphTables {
  const { directory, members, ids } = network;
  const kinds: readonly string[] = projections[projection];
  const edges = network.edges.filter(({ kind }) => kinds.includes(kind));
  const nameOf = (node: number) => directory.organisations[members[node] as number]?.name.value ?? "";
  const columns: readonly (readonly [Attribute, (node: number) => Value])[] = [
    ...nodeAttributes(directory).map(
      (attribute) => [attribute, (node: number) => attribute.of(members[node] as number)] as const,
    ),
    [{ id: "cluster", type: "string" }, (node) => clusterIds[node] || undefined],
    [{ id: "stability", type: "double" }, (node) => clusters.found.stability[node]],
    [{ id: "role", type: "string" }, (node) => metrics.roles[node]],
    ...metrics.values.map(
      ({ id, values }) => [{ id, type: whole.has(id) ? "integer" : "double" }, (node: number) => values[node]] as const,
    ),
  ];
  const numbers = new Map(clusters.clusters.map(({ number }, at) => [number, at]));
  const degrees = metrics.values.find(({ id }) => id === "degree")?.values ?? new Float64Array(ids.length);
  return {
    revision,
    nodes: {
      ids,
      labels: ids.map((_, node) => nameOf(node)),
      attributes: columns.map(([attribute]) => attribute),
      value: (node, attribute) => columns[attribute]?.[1](node),
      positions,
      colours: ids.map((_, node) => {
        const cluster = numbers.get(clusters.found.partition[node] as number);
        return cluster === undefined ? noCluster : communityColour(cluster);
      }),
      sizes: degrees.map((degree) => Math.round((2 + 2 * Math.sqrt(degree)) * 100) / 100),
    },
    edges: {
      count: edges.length,
      source: (at) => edges[at]?.source as number,
      target: (at) => edges[at]?.target as number,
      id: (at) => `e${at + 1}`,
      kind: (at) => edges[at]?.kind as string,
      directed: (at) => !undirected && isDirected(edges[at] as NetworkEdge),
      weight: (at) => edges[at]?.weight as number,
      attributes: edgeAttributes,
      value: (at, attribute) => edgeAttributes[attribute]?.of(edges[at] as NetworkEdge),
    },
  };
}
