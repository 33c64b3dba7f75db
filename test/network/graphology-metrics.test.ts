import { UndirectedGraph } from "graphology";
import betweennessPackage from "graphology-metrics/centrality/betweenness.js";
import closenessPackage from "graphology-metrics/centrality/closeness.js";
import eigenvectorPackage from "graphology-metrics/centrality/eigenvector.js";
import pagerankPackage from "graphology-metrics/centrality/pagerank.js";
import disparityPackage from "graphology-metrics/edge/disparity.js";
import { weightedDegree } from "graphology-metrics/node/weighted-degree.js";
import { describe, expect, test } from "vitest";
import { keptAffinities } from "@maillage/engine/network/affinities.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { csrGraph } from "@maillage/engine/network/csr-graph.js";
import { modularity as graphologyModularity } from "@maillage/engine/network/graphology/packages.js";
import { simpleGraph } from "@maillage/engine/network/graphology/simple-graph.js";
import { density } from "@maillage/engine/network/measures/graph-measures.js";
import { nodeMeasures } from "@maillage/engine/network/measures/measures.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { names, plantedGraph, plantedIn } from "./communities/graphs.js";

// CommonJS packages: their default imports run, but are not what their types say.
const pagerank = pagerankPackage as unknown as typeof pagerankPackage.default;
const eigenvector = eigenvectorPackage as unknown as typeof eigenvectorPackage.default;
const closeness = closenessPackage as unknown as typeof closenessPackage.default;
const betweenness = betweennessPackage as unknown as typeof betweennessPackage.default;
const disparity = disparityPackage as unknown as typeof disparityPackage.default;

const [groups, size] = [6, 30];
const graph = plantedGraph(groups, size, 8, 0.3, 5);
const model = simpleGraph(graph);
const partition = plantedIn(groups, size);
// Its tolerance is multiplied by the number of nodes.
const iterations = { maxIterations: 10_000, tolerance: 1e-14, getEdgeWeight: "weight" };

describe("what graphology-metrics has too, it has to rounding", () => {
  test.each<readonly [string, () => Record<string, number>]>([
    ["pagerank", () => pagerank(model, iterations)],
    ["eigenvector", () => eigenvector(model, iterations)],
    ["closeness", () => closeness(model, { wassermanFaust: true })],
    ["betweenness", () => betweenness(model, { getEdgeWeight: null, normalized: true })],
    ["degree", () => Object.fromEntries(model.mapNodes((node) => [node, model.degree(node)]))],
    ["strength", () => Object.fromEntries(model.mapNodes((node) => [node, weightedDegree(model, node)]))],
  ])("%s", (id, theirs) => {
    const ours = nodeMeasures.find((measure) => measure.id === id)?.compute(graph, { partition, seed: 1 });
    for (const [node, value] of Object.entries(theirs())) expect(ours?.[Number(node)]).toBeCloseTo(value, 10);
  });

  test("modularity and density", () => {
    const getNodeCommunity = (node: string) => partition[Number(node)] as number;
    for (const resolution of [0.5, 1, 2])
      expect(graphologyModularity(model, { getNodeCommunity, getEdgeWeight: "weight", resolution })).toBeCloseTo(
        modularity(graph, partition, resolution),
        12,
      );
    expect(density(graph)).toBe((2 * graph.size) / (graph.order * (graph.order - 1)));
    expect([density(csrGraph([], [])), density(csrGraph(["a"], []))]).toEqual([0, 0]);
  });

  test("the backbone of affinities: its disparity keeps the same", () => {
    const random = seededRandom(6);
    const ids = names(60);
    const known = new UndirectedGraph();
    ids.forEach((_, node) => known.addNode(node));
    const lists = ids.map((_, a) => {
      const others = [...ids.keys()].filter((b) => b !== a && random() < 0.1);
      return others.map((b) => {
        const edge = known.edge(a, b) ?? known.addEdge(a, b, { weight: random() ** 4 });
        return { index: b, score: known.getEdgeAttribute(edge, "weight") as number };
      });
    });
    const chance = disparity(known);
    const theirs = known
      .filterEdges((edge) => (chance[edge] as number) < 0.05)
      .map((edge) => known.extremities(edge).map(Number))
      .map(([a = 0, b = 0]) => `${ids[Math.min(a, b)]} ${ids[Math.max(a, b)]}`);
    const ours = keptAffinities(ids, lists, { top: 60, alpha: 0.05 })
      .filter(({ kept }) => kept !== "mutual")
      .map(({ source, target }) => `${source} ${target}`);
    expect(ours.length).toBeGreaterThan(10);
    expect(ours).toEqual(theirs.sort());
  });
});

test("where two eigenvalues are near each other, ours gives what it has, that of graphology-metrics throws", () => {
  const pairs = csrGraph(
    ["a", "b", "c", "d"],
    [
      { source: "a", target: "b", weight: 0.8121 },
      { source: "c", target: "d", weight: 0.8122 },
    ],
  );
  expect(() => eigenvector(simpleGraph(pairs), iterations)).toThrow("failed to converge");
  const ours = nodeMeasures.find(({ id }) => id === "eigenvector")?.compute(pairs, { partition, seed: 1 });
  expect(ours?.[2]).toBeGreaterThan(ours?.[0] as number);
});
