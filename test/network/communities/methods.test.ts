import { describe, expect, test } from "vitest";
import { adjustedRand } from "@maillage/engine/network/communities/adjusted-rand.js";
import { consensusByDefault } from "@maillage/engine/network/communities/consensus.js";
import { communityMethods } from "@maillage/engine/network/communities/methods.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { csrGraph } from "@maillage/engine/network/csr-graph.js";
import { cliques, plantedGraph, plantedIn } from "./graphs.js";

const { consensus, louvain } = communityMethods;
const parameters = { ...consensusByDefault, runs: 50 };
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("louvain, as graphology does it", () => {
  test("finds cliques, and says nothing of stability", () => {
    const found = louvain(cliques(6, 8), parameters);
    expect(found.partition).toEqual(plantedIn(6, 8));
    expect(found.modularity).toBeCloseTo(modularity(cliques(6, 8), plantedIn(6, 8)), 12);
    expect(found.runs).toEqual({ modularity: [found.modularity], meanAdjustedRand: 1 });
    expect([...found.stability, ...found.communityStability].every(Number.isNaN)).toBe(true);
  });

  test("is the same for a seed, another for another, finer with the resolution", () => {
    const graph = plantedGraph(8, 40, 12, 0.6, 7);
    const run = (seed: number, resolution = 1) => louvain(graph, { ...parameters, seed, resolution });
    expect(run(3)).toEqual(run(3));
    expect(new Set(seeds.map((seed) => run(seed).partition.join())).size).toBeGreaterThan(1);
    const count = (resolution: number) => run(1, resolution).communityStability.length;
    expect(count(4)).toBeGreaterThan(count(0.5));
    for (const resolution of [-1, Number.NaN, Infinity]) expect(() => run(1, resolution)).toThrow(RangeError);
  });

  test("leaves everybody alone in a graph without edges, which graphology refuses", () => {
    expect(louvain(csrGraph([], []), parameters)).toMatchObject({ modularity: 0, rounds: 1 });
    expect([...louvain(csrGraph(["a", "b"], []), parameters).partition]).toEqual([0, 1]);
  });
});

describe("graphology's runs judge the consensus", () => {
  test.each([0.3, 0.5, 0.55])("at mixing %f it is worth them, and nearer to what was planted", (mixing) => {
    const [groups, size] = [12, 40];
    const graph = plantedGraph(groups, size, 12, mixing, 2);
    const planted = plantedIn(groups, size);
    const found = consensus(graph, parameters);
    const theirs = seeds.map((seed) => louvain(graph, { ...parameters, seed }));
    expect(found.modularity).toBeGreaterThan(mean(theirs.map((each) => each.modularity)) - 0.005);
    expect(adjustedRand(found.partition, planted)).toBeGreaterThanOrEqual(
      mean(theirs.map(({ partition }) => adjustedRand(partition, planted))),
    );
  });
});
