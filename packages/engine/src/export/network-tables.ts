import { projections, type Network, type Projection } from "../network/build.js";
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
}

/** A network and its analysis as the columns that every format writes; see the data dictionary in docs/data.md. */
export function networkTables(
  network: Network,
  { clusters, clusterIds, metrics, positions }: Analysed,
  { projection, undirected }: WrittenEdges,
): GraphTables {
  const { directory, members, ids } = network;
  const kinds: readonly string[] = projections[projection];
  const edges = network.edges.filter(({ kind }) => kinds.includes(kind));
  const { organisations, gazetteer, locations } = directory;
  const organisation = (node: number) => organisations[members[node] as number] as (typeof organisations)[number];
  const commune = (node: number) => gazetteer.commune(organisation(node).commune?.value ?? "");
  const point = (node: number) => locations.distinct[locations.of[members[node] as number] as number]?.point;
  const columns: readonly (readonly [Attribute, (node: number) => Value])[] = [
    [{ id: "kind", type: "string" }, (node) => organisation(node).kind.value],
    [{ id: "communeCode", type: "string" }, (node) => commune(node)?.code],
    [{ id: "communeName", type: "string" }, (node) => commune(node)?.name],
    [{ id: "latitude", type: "double" }, (node) => point(node)?.lat],
    [{ id: "longitude", type: "double" }, (node) => point(node)?.lon],
    [
      { id: "sectors", type: "string" },
      (node) =>
        organisation(node)
          .sectors.map(({ value }) => value)
          .join("|"),
    ],
    [
      { id: "publics", type: "string" },
      (node) => [...new Set(organisation(node).publics.map(({ value }) => value))].join("|"),
    ],
    [
      { id: "actions", type: "string" },
      (node) => [...new Set(organisation(node).actions.map(({ value }) => value))].join("|"),
    ],
    [{ id: "cluster", type: "string" }, (node) => clusterIds[node] || undefined],
    [{ id: "stability", type: "double" }, (node) => clusters.found.stability[node]],
    [{ id: "role", type: "string" }, (node) => metrics.roles[node]],
    ...metrics.values.map(
      ({ id, values }) => [{ id, type: whole.has(id) ? "integer" : "double" }, (node: number) => values[node]] as const,
    ),
  ];
  const edgeColumns: readonly (readonly [Attribute, (at: number) => Value])[] = [
    [{ id: "origin", type: "string" }, (at) => edges[at]?.origin],
    [{ id: "source_of_fact", type: "string" }, (at) => edges[at]?.tie?.from],
    [{ id: "year", type: "integer" }, (at) => edges[at]?.tie?.year],
    [{ id: "amount", type: "double" }, (at) => edges[at]?.tie?.amount],
    [{ id: "kept", type: "string" }, (at) => edges[at]?.affinity?.kept],
  ];
  const numbers = new Map(clusters.clusters.map(({ number }, at) => [number, at]));
  const degrees = metrics.values.find(({ id }) => id === "degree")?.values ?? new Float64Array(ids.length);
  return {
    nodes: {
      ids,
      labels: ids.map((_, node) => organisation(node).name.value),
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
      directed: (at) => !undirected && (edges[at]?.kind === "membership" || edges[at]?.kind === "funding"),
      weight: (at) => edges[at]?.weight as number,
      attributes: edgeColumns.map(([attribute]) => attribute),
      value: (at, attribute) => edgeColumns[attribute]?.[1](at),
    },
  };
}
