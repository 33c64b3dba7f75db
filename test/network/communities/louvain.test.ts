import { UndirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { csrGraph, type CsrGraph } from "@maillage/engine/network/csr-graph.js";
import { louvain as graphologyLouvain } from "@maillage/engine/network/graphology/packages.js";
import { louvain } from "@maillage/engine/network/communities/louvain.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { countOf, renumbered } from "@maillage/engine/network/communities/partition.js";
import { seededRandom, shuffle } from "@maillage/engine/arrays/random.js";
import { betweenTwo, cliques, edgesOf, name, plantedGraph, plantedIn } from "./graphs.js";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Modularity of graphology's Louvain, the nodes inserted in a random order. */
function byGraphology(graph: CsrGraph, seed: number, resolution: number): number {
  const model = new UndirectedGraph();
  for (const id of shuffle([...graph.ids], seededRandom(seed))) model.addNode(id);
  for (const { source, target, weight } of edgesOf(graph)) model.addEdge(source, target, { weight });
  const found = graphologyLouvain(model, { rng: seededRandom(seed), resolution });
  return modularity(graph, renumbered(graph.ids.map((id) => found[id] as number)), resolution);
}

describe("louvain", () => {
  test("finds cliques", () => {
    expect(louvain(cliques(6, 8), seededRandom(1))).toEqual(plantedIn(6, 8));
  });

  test.each([
    [0.3, 1],
    [0.5, 1],
    [0.9, 1],
    [0.5, 0.3],
    [0.5, 3],
  ])("is worth graphology's, at mixing %f and resolution %f", (mixing, resolution) => {
    const graph = plantedGraph(8, 40, 12, mixing, 7);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const ours = seeds.map((seed) => modularity(graph, louvain(graph, seededRandom(seed), resolution), resolution));
    const theirs = seeds.map((seed) => byGraphology(graph, seed, resolution));
    expect(Math.abs(mean(ours) - mean(theirs))).toBeLessThan(0.01);
    expect(Math.abs(Math.max(...ours) - Math.max(...theirs))).toBeLessThan(0.01);
  });

  test("no two communities gain by merging", () => {
    const graph = plantedGraph(5, 20, 8, 0.6, 3);
    const partition = louvain(graph, seededRandom(4));
    const found = modularity(graph, partition);
    const count = countOf(partition);
    expect(count).toBeGreaterThan(1);
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const merged = renumbered(partition.map((each) => (each === b ? a : each)));
        expect(modularity(graph, merged)).toBeLessThan(found + 1e-9);
      }
  });

  test.each(["n0005", "n0075", "z"])("puts a node evenly between two groups on either side, called %s", (id) => {
    const graph = betweenTwo(id, 3);
    const place = graph.ids.indexOf(id);
    const [left, right] = [graph.ids.indexOf(name(7)), graph.ids.indexOf(name(15))];
    const runs = Array.from({ length: 400 }, (_, seed) => louvain(graph, seededRandom(seed)));
    const withLeft = runs.filter((run) => run[place] === run[left]).length;
    // Binomial, 400 draws at one half: 200 ± 10.
    expect(Math.abs(withLeft - 200)).toBeLessThan(50);
    expect(runs.filter((run) => run[place] === run[right])).toHaveLength(400 - withLeft);
  });

  test("works on graphs with little in them, and is the same for the same chance", () => {
    expect(louvain(csrGraph([], []), seededRandom(1))).toHaveLength(0);
    expect([...louvain(csrGraph(["a"], []), seededRandom(1))]).toEqual([0]);
    expect([...louvain(csrGraph(["a", "b", "c"], []), seededRandom(1))]).toEqual([0, 1, 2]);
    const pair = csrGraph(["a", "b", "c"], [{ source: "a", target: "c", weight: 2 }]);
    expect([...louvain(pair, seededRandom(1))]).toEqual([0, 1, 0]);
    const graph = plantedGraph(5, 20, 8, 0.6, 3);
    expect(louvain(graph, seededRandom(9))).toEqual(louvain(graph, seededRandom(9)));
    expect([...louvain(graph, seededRandom(9), 0)].every((each) => each === 0)).toBe(true);
    expect(() => louvain(graph, seededRandom(9), -1)).toThrow(RangeError);
    expect(() => louvain(graph, seededRandom(9), NaN)).toThrow(RangeError);
  });
});
