import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csrGraph } from "@maillage/engine/network/csr-graph.js";
import { adjustedRand } from "@maillage/engine/network/communities/adjusted-rand.js";
import { coClassification, stabilityOf, thresholded } from "@maillage/engine/network/communities/co-classification.js";
import { consensus, consensusByDefault } from "@maillage/engine/network/communities/consensus.js";
import { louvain } from "@maillage/engine/network/communities/louvain.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { membersOf, renumbered } from "@maillage/engine/network/communities/partition.js";
import { seededRandom, shuffle } from "@maillage/engine/arrays/random.js";
import { betweenTwo, cliques, edgesOf, name, plantedGraph, plantedIn } from "./graphs.js";

const parameters = { ...consensusByDefault, runs: 20 };

describe("consensus", () => {
  test("finds planted groups, all of them stable", () => {
    const graph = cliques(6, 8);
    const found = consensus(graph, parameters);
    expect([...found.partition]).toEqual([...plantedIn(6, 8)]);
    expect([...found.stability]).toEqual(Array.from({ length: 48 }, () => 1));
    expect([...found.communityStability]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(found.modularity).toBeCloseTo(modularity(graph, plantedIn(6, 8)), 12);
    expect(found.runs.modularity).toHaveLength(20);
    expect(found.runs.meanAdjustedRand).toBe(1);
    expect(found.rounds).toBe(1);
  });

  test("comes nearer to what was planted than the runs do, and is no worse", () => {
    const [groups, size] = [12, 40];
    const graph = plantedGraph(groups, size, 12, 0.55, 2);
    const found = consensus(graph, { ...parameters, runs: 50 });
    const nearness = (partition: Int32Array) => adjustedRand(partition, plantedIn(groups, size));
    const alone = Array.from({ length: 50 }, (_, seed) => nearness(louvain(graph, seededRandom(seed))));
    expect(found.runs.meanAdjustedRand).toBeLessThan(0.9);
    expect(nearness(found.partition)).toBeGreaterThan(alone.reduce((sum, each) => sum + each, 0) / 50 + 0.03);
    expect(found.modularity).toBeGreaterThan(Math.max(...found.runs.modularity) - 0.005);
    expect(found.rounds).toBeGreaterThan(1);
  });

  test.each(["n0005", "n0075", "z"])("says that a node evenly between two groups is unstable, called %s", (id) => {
    const graph = betweenTwo(id, 3);
    const found = consensus(graph, { ...parameters, runs: 100 });
    const stability = [...found.stability];
    const between = stability.splice(graph.ids.indexOf(id), 1)[0] as number;
    expect(between).toBeGreaterThan(0.3);
    expect(between).toBeLessThan(0.7);
    // The node itself, one of the eight others, is with them about half of the time.
    expect(Math.min(...stability)).toBeGreaterThan(0.9);
  });

  test("is the same whatever the order of nodes and edges, and follows the seed", () => {
    const graph = plantedGraph(6, 15, 7, 0.5, 8);
    const edges = edgesOf(graph).map(({ source, target, weight }) => ({ source: target, target: source, weight }));
    const other = csrGraph(shuffle([...graph.ids], seededRandom(1)), shuffle(edges, seededRandom(2)));
    const found = consensus(graph, parameters);
    expect(consensus(other, parameters)).toEqual(found);
    expect(consensus(graph, { ...parameters, seed: 2 }).runs.modularity).not.toEqual(found.runs.modularity);
  });

  test("works on graphs with little in them", () => {
    expect(consensus(csrGraph([], []), parameters)).toMatchObject({ modularity: 0, rounds: 1 });
    const alone = consensus(csrGraph(["a"], []), parameters);
    expect([...alone.partition, ...alone.stability]).toEqual([0, 1]);
    const apart = consensus(csrGraph(["a", "b"], []), { ...parameters, runs: 1 });
    expect([...apart.partition]).toEqual([0, 1]);
    expect(apart.runs).toEqual({ modularity: [0], meanAdjustedRand: 1 });
    expect(() => consensus(csrGraph([], []), { ...parameters, runs: 0 })).toThrow(RangeError);
  });
});

test("stability, worked by hand", () => {
  // Community {0, 1, 2}: run 1 keeps all, run 2 takes 2 away: 0 and 1 have (1 + 1/2) / 2, 2 has (1 + 0) / 2.
  // Node 3 alone: run 1 leaves it alone, run 2 does not.
  const runs = [Int32Array.of(0, 0, 0, 1), Int32Array.of(0, 0, 1, 1)];
  expect([...stabilityOf(Int32Array.of(0, 0, 0, 1), runs)]).toEqual([0.75, 0.75, 0.5, 0.5]);
});

test("stability agrees with the count over all pairs", () => {
  const labels = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(labels, (columns) => {
      const [partition, ...runs] = [0, 1, 2].map((at) => renumbered(columns.map((row) => row[at] as number)));
      const found = stabilityOf(partition as Int32Array, runs);
      const all = [...columns.keys()];
      for (const node of all) {
        const mates = all.filter((other) => other !== node && partition?.[other] === partition?.[node]);
        const share = (run: Int32Array, of: readonly number[]) => of.filter((other) => run[other] === run[node]).length;
        const expected = runs.map((run) =>
          mates.length > 0 ? share(run, mates) / mates.length : share(run, all) === 1 ? 1 : 0,
        );
        expect(found[node]).toBeCloseTo(((expected[0] as number) + (expected[1] as number)) / 2, 12);
      }
    }),
    { seed: 3 },
  );
});

test("shares below the threshold go, but nobody who was ever put with a neighbour is left without one", () => {
  const path = csrGraph(
    ["a", "b", "c", "d"],
    ["ab", "bc", "cd"].map(([source = "", target = ""]) => ({ source, target, weight: 3 })),
  );
  const partitions = [
    [0, 0, 1, 2],
    [0, 0, 1, 1],
    [0, 0, 1, 2],
    [0, 1, 1, 2],
  ].map((labels) => Int32Array.from(labels));
  const shares = coClassification(path, partitions);
  // a–b three times of four, b–c and c–d once: c keeps b, the smaller of two equal ones, and d keeps c.
  expect([...shares]).toEqual([0.75, 0.75, 0.25, 0.25, 0.25, 0.25]);
  const cut = edgesOf(thresholded(path, shares, 0.5)).map(({ source, target, weight }) => [source + target, weight]);
  expect(cut).toEqual([
    ["ab", 0.75],
    ["bc", 0.25],
    ["cd", 0.25],
  ]);
  const none = coClassification(path, [Int32Array.of(0, 0, 1, 2)]);
  expect(edgesOf(thresholded(path, none, 0.5)).map(({ source }) => source)).toEqual(["a"]);
});

test("communities of a consensus are connected", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 6 }), (seed, degree) => {
      const graph = plantedGraph(4, 8, degree, 0.4, seed);
      const { partition } = consensus(graph, { ...parameters, runs: 5 });
      for (const members of membersOf(partition)) {
        const inside = new Set(members.map(name));
        const reached = new Set([name(members[0] as number)]);
        for (const from of reached)
          for (const { source, target } of edgesOf(graph))
            for (const [a, b] of [
              [source, target],
              [target, source],
            ] as const)
              if (a === from && inside.has(b)) reached.add(b);
        expect(reached.size).toBe(inside.size);
      }
    }),
    { numRuns: 40, seed: 6 },
  );
});
