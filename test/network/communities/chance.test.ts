import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csrGraph, type CsrGraph } from "@maillage/engine/network/csr-graph.js";
import { louvain } from "@maillage/engine/network/communities/louvain.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { rewired } from "@maillage/engine/network/communities/rewire.js";
import { significance } from "@maillage/engine/network/communities/significance.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { cliques, edgesOf, plantedGraph, plantedIn } from "./graphs.js";

const sorted = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

describe("rewiring", () => {
  test("keeps every degree and all the weights, and gives columns as they should be", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 1000 }), (degree, seed) => {
        const graph = plantedGraph(3, 7, degree, 0.3, seed);
        const chance = rewired(graph, seededRandom(seed));
        expect(chance.starts).toEqual(graph.starts);
        expect(sorted(chance.weights)).toEqual(sorted(graph.weights));
        // Read back from its edges: sorted, no loop, no parallel edge, the same weight from either end.
        expect(csrGraph(chance.ids, edgesOf(chance))).toEqual(chance);
        expect(rewired(graph, seededRandom(seed))).toEqual(chance);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  test("draws each possible graph as often", () => {
    // Four nodes of degree 1: a may be with b, c or d.
    const square = csrGraph(
      ["a", "b", "c", "d"],
      ["ab", "cd"].map(([source = "", target = ""]) => ({ source, target, weight: 1 })),
    );
    const random = seededRandom(12);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 3000; draw++) {
      const mate = rewired(square, random).neighbours[0] as number;
      counts.set(mate, (counts.get(mate) ?? 0) + 1);
    }
    // Binomial, 3000 draws at one third: 1000 ± 26.
    for (const mate of [1, 2, 3]) expect(Math.abs((counts.get(mate) ?? 0) - 1000)).toBeLessThan(110);
  });

  test("leaves a graph that has no other of its degrees, and those without edges", () => {
    const star = csrGraph(["a", "b", "c"], [{ source: "a", target: "b", weight: 2 }]);
    expect(rewired(star, seededRandom(1))).toEqual(star);
    expect(rewired(csrGraph([], []), seededRandom(1)).size).toBe(0);
  });

  test("forgets where the edges were", () => {
    const graph = plantedGraph(8, 30, 10, 0, 1);
    const chance = rewired(graph, seededRandom(2));
    const before = new Set(edgesOf(graph).map(({ source, target }) => source + target));
    const left = edgesOf(chance).filter(({ source, target }) => before.has(source + target)).length;
    // Chance leaves about one edge in (nodes / degree): 240 / 10.
    expect(left / graph.size).toBeLessThan(0.08);
  });
});

describe("significance", () => {
  const options = { samples: 30, resolution: 1, seed: 11 };
  const mean = (graph: CsrGraph) => {
    const values = Array.from({ length: 20 }, (_, seed) => modularity(graph, louvain(graph, seededRandom(seed))));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };

  test("planted groups stand far above chance", () => {
    expect(significance(cliques(6, 8), modularity(cliques(6, 8), plantedIn(6, 8)), options).zScore).toBeGreaterThan(10);
    const graph = plantedGraph(6, 30, 8, 0.3, 3);
    expect(significance(graph, mean(graph), options).zScore).toBeGreaterThan(10);
  });

  test("a rewired graph does not", () => {
    for (const seed of [1, 2, 3, 4]) {
      const chance = rewired(plantedGraph(6, 30, 8, 0.2, seed), seededRandom(seed));
      expect(Math.abs(significance(chance, mean(chance), options).zScore ?? 9)).toBeLessThan(3);
    }
  });

  test("without edges there is no score", () => {
    for (const ids of [[], ["a"], ["a", "b"]])
      expect(significance(csrGraph(ids, []), 0, options)).toEqual({
        mean: 0,
        standardDeviation: 0,
        zScore: undefined,
      });
  });
});
