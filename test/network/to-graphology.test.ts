import { MultiGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { graphologyJson } from "@maillage/engine/export/json.js";
import { networkTables } from "@maillage/engine/export/network-tables.js";
import { analysisByDefault, findClusters, measureNetwork } from "@maillage/engine/network/analysis.js";
import { nodeAttributes } from "@maillage/engine/network/attributes.js";
import { buildNetwork } from "@maillage/engine/network/build.js";
import { toGraphology } from "@maillage/engine/network/graphology/to-graphology.js";
import { affinityLayout } from "@maillage/engine/network/layout.js";
import { directoryOf, tie } from "../engine/fixtures.js";

const directory = directoryOf(
  [
    { id: "a", name: "Judo club", commune: "01001", sectors: ["011010", "011125"], publics: ["enfants", "enfants"] },
    { id: "b", name: "Chorale", commune: "01002", actions: ["formation"] },
    { id: "c", kind: "authority" },
  ],
  [tie("a", "b"), tie("c", "a", "funding", 500), { ...tie("c", "a", "funding", 700), year: 2024 }],
);
const network = buildNetwork(directory, [{ source: "a", target: "b", weight: 0.5, kept: "mutual" }]);
const graph = toGraphology(network);

describe("the model that others see", () => {
  test("has organisations by id, with what is known of them and nothing of what is not", () => {
    expect([graph.type, graph.multi, graph.allowSelfLoops]).toEqual(["mixed", true, false]);
    expect(graph.nodes()).toEqual(["a", "b", "c"]);
    expect(graph.getNodeAttributes("a")).toEqual({
      label: "Judo club",
      kind: "association",
      communeCode: "01001",
      communeName: "Aval",
      latitude: 46,
      longitude: 5,
      sectors: "011010|011125",
      publics: "enfants",
      actions: "",
    });
    expect(graph.getNodeAttributes("c")).toEqual({
      label: "",
      kind: "authority",
      sectors: "",
      publics: "",
      actions: "",
    });
  });

  test("has ties and affinities apart, grants with their direction, each of parallel ones", () => {
    expect(graph.mapDirectedEdges((_, { kind, amount, year }, from, to) => [from, to, kind, amount, year])).toEqual([
      ["c", "a", "funding", 500, undefined],
      ["c", "a", "funding", 700, 2024],
    ]);
    expect(graph.mapUndirectedEdges((_, { kind, weight, origin, kept }) => [kind, weight, origin, kept])).toEqual([
      ["cooperation", 1, "declared", undefined],
      ["affinity", 0.5, "inferred", "mutual"],
    ]);
  });

  test("is what network.json reads back as, but for what an analysis adds", () => {
    const clusters = findClusters(network, analysisByDefault);
    const analysed = {
      clusters,
      clusterIds: network.ids.map(() => ""),
      metrics: measureNetwork(network, clusters, 1),
      positions: affinityLayout(clusters.graph, clusters.found.partition, 1),
    };
    const tables = networkTables(network, analysed, { projection: "all", undirected: false });
    const read = MultiGraph.from(JSON.parse([...graphologyJson(tables)].join("")));
    const ours = new Set(["label", ...nodeAttributes(directory).map(({ id }) => id)]);
    read.forEachNode((node, attributes) => {
      for (const name of Object.keys(attributes)) if (!ours.has(name)) read.removeNodeAttribute(node, name);
    });
    expect(graph.export()).toEqual(read.export());
  });
});
