import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptAffinities } from "@maillage/engine/network/affinities.js";
import { graphColumns, type GraphColumns } from "@maillage/engine/network/columns.js";
import { adjustedRand } from "@maillage/engine/network/communities/adjusted-rand.js";
import { splitDisconnected } from "@maillage/engine/network/communities/connected.js";
import { consensus, consensusByDefault } from "@maillage/engine/network/communities/consensus.js";
import { keepIds } from "@maillage/engine/network/communities/continuity.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { distinctiveFeatures } from "@maillage/engine/network/communities/names.js";
import { membersOf, renumbered } from "@maillage/engine/network/communities/partition.js";
import { rewired, significance } from "@maillage/engine/network/communities/significance.js";
import { components } from "@maillage/engine/network/graph-measures.js";
import { affinityLayout, mapLayout } from "@maillage/engine/network/layout.js";
import { seededRandom, shuffle } from "@maillage/engine/random.js";

const name = (at: number): string => `n${String(at).padStart(3, "0")}`;

/** Groups of `size` nodes, all linked inside, one link from each group to the next. */
function cliques(groups: number, size: number): GraphColumns {
  const edges: { source: string; target: string; weight: number }[] = [];
  for (let group = 0; group < groups; group++) {
    const first = group * size;
    for (let a = first; a < first + size; a++)
      for (let b = a + 1; b < first + size; b++) edges.push({ source: name(a), target: name(b), weight: 1 });
    const next = ((group + 1) % groups) * size;
    if (groups > 1) edges.push({ source: name(first), target: name(next + 1), weight: 1 });
  }
  return graphColumns(
    Array.from({ length: groups * size }, (_, at) => name(at)),
    edges,
  );
}

const planted = (groups: number, size: number) =>
  Int32Array.from({ length: groups * size }, (_, node) => Math.floor(node / size));

test("modularity, worked by hand: two triangles and a bridge", () => {
  // 7 edges; each triangle has 3 inside and 7 ends of 14: 2 × (3/7 − (7/14)²) = 5/14.
  expect(modularity(cliques(1, 6), new Int32Array(6))).toBeCloseTo(0, 12);
  const barbell = graphColumns(
    ["a", "b", "c", "d", "e", "f"],
    ["ab", "bc", "ac", "cd", "de", "ef", "df"].map(([source = "", target = ""]) => ({ source, target, weight: 2 })),
  );
  expect(modularity(barbell, planted(2, 3))).toBeCloseTo(5 / 14, 12);
});

test("adjusted Rand, worked by hand", () => {
  // {ab}{cd}{ef} and {abc}{def}: 2 pairs together in both, 3 and 6 in each of 15: (2 − 1.2) / (4.5 − 1.2) = 8/33.
  const pairs = Int32Array.from([0, 0, 1, 1, 2, 2]);
  const triples = Int32Array.from([0, 0, 0, 1, 1, 1]);
  expect(adjustedRand(pairs, triples)).toBeCloseTo(8 / 33, 12);
  expect(adjustedRand(pairs, pairs)).toBe(1);
});

describe("consensus", () => {
  const parameters = { ...consensusByDefault, runs: 20 };

  test("finds planted groups, all of them stable", () => {
    const found = consensus(cliques(6, 8), parameters);
    expect([...found.partition]).toEqual([...planted(6, 8)]);
    expect(Math.min(...found.stability)).toBe(1);
    expect(found.runs.modularity).toHaveLength(20);
    expect(found.modularity).toBeCloseTo(modularity(cliques(6, 8), planted(6, 8)), 12);
  });

  test("says that a node evenly between two groups is unstable", () => {
    const two = cliques(2, 8);
    const edges = [...two.ids.keys()].flatMap((a) =>
      [...two.neighbours.subarray(two.starts[a], two.starts[a + 1])]
        .filter((b) => a < b)
        .map((b) => ({ source: name(a), target: name(b), weight: 1 })),
    );
    for (const node of [2, 3, 4, 10, 11, 12]) edges.push({ source: name(node), target: "z", weight: 1 });
    const found = consensus(graphColumns([...two.ids, "z"], edges), { ...parameters, runs: 50 });
    const stability = [...found.stability];
    expect(stability[16]).toBeLessThan(1);
    expect(Math.min(...stability)).toBe(stability[16]);
  });

  test("gives the same whatever the order of the edges, and works on graphs with little in them", () => {
    const graph = cliques(4, 5);
    const edges = [...graph.ids.keys()].flatMap((a) =>
      [...graph.neighbours.subarray(graph.starts[a], graph.starts[a + 1])]
        .filter((b) => a < b)
        .map((b) => ({ source: name(b), target: name(a), weight: 1 })),
    );
    const other = graphColumns(shuffle([...graph.ids], seededRandom(1)), shuffle(edges, seededRandom(2)));
    expect(consensus(other, parameters)).toEqual(consensus(graph, parameters));
    expect(consensus(graphColumns([], []), parameters).partition).toHaveLength(0);
    const alone = consensus(graphColumns(["a", "b"], []), parameters);
    expect([...alone.partition]).toEqual([0, 1]);
    expect(alone.modularity).toBe(0);
  });
});

test("communities that are not connected are split, and only those", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 15 }),
      fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 25 }),
      fc.array(fc.nat(3), { minLength: 15, maxLength: 15 }),
      (size, pairs, labels) => {
        const ids = Array.from({ length: size }, (_, at) => name(at));
        const edges = pairs
          .filter(([a, b]) => a < size && b < size && a !== b)
          .map(([a, b]) => ({ source: name(a), target: name(b), weight: 1 }));
        const graph = graphColumns(ids, edges);
        const before = renumbered(labels.slice(0, size));
        const after = splitDisconnected(graph, before);
        for (const members of membersOf(after)) {
          expect(new Set(members.map((node) => before[node])).size).toBe(1);
          const inside = new Set(members.map(name));
          const part = graphColumns(
            [...inside],
            edges.filter(({ source, target }) => inside.has(source) && inside.has(target)),
          );
          expect(new Set(components(part)).size).toBe(1);
        }
        // Two parts of one community are not linked: nothing was split for nothing.
        for (const { source, target } of edges) {
          const [a, b] = [graph.ids.indexOf(source), graph.ids.indexOf(target)];
          if (before[a] === before[b]) expect(after[a]).toBe(after[b]);
        }
      },
    ),
    { numRuns: 200, seed: 3 },
  );
});

test("rewiring keeps every degree and the weights; planted groups stand far above chance, a rewired graph does not", () => {
  const graph = cliques(6, 8);
  const chance = rewired(graph, seededRandom(5));
  const degrees = ({ starts }: GraphColumns) => [...starts.subarray(1)].map((end, node) => end - (starts[node] ?? 0));
  expect(degrees(chance)).toEqual(degrees(graph));
  expect(chance.size).toBe(graph.size);
  expect([...chance.neighbours]).not.toEqual([...graph.neighbours]);
  const options = { samples: 20, resolution: 1, seed: 11 };
  const found = significance(graph, modularity(graph, planted(6, 8)), options);
  expect(found.zScore).toBeGreaterThan(10);
  const again = significance(chance, found.mean, options);
  expect(Math.abs(again.zScore ?? 9)).toBeLessThan(4);
  expect(significance(graphColumns(["a"], []), 0, options).zScore).toBeUndefined();
});

test("a community is named by what sets it apart", () => {
  const partition = planted(2, 10);
  const features = Array.from({ length: 20 }, (_, node) => [
    "sector:sport",
    node < 10 ? "public:seniors" : "public:enfants",
    ...(node === 0 ? ["word:hapax"] : []),
  ]);
  const [first, second] = distinctiveFeatures(features, partition, 3);
  expect(first?.map(({ feature }) => feature)).toEqual(["public:seniors"]);
  expect(first?.[0]).toMatchObject({ inside: 10, outside: 0 });
  expect(second?.map(({ feature }) => feature)).toEqual(["public:enfants"]);
});

test("communities keep their ids when the data changes a little", () => {
  const before = [
    { id: "c1", members: ["a", "b", "c", "d"] },
    { id: "c7", members: ["e", "f", "g"] },
  ];
  const { ids, lastNumber } = keepIds(
    [
      ["e", "f", "g", "h"],
      ["a", "b", "c"],
      ["x", "y"],
    ],
    before,
    9,
  );
  expect(ids).toEqual(["c7", "c1", "c10"]);
  expect(lastNumber).toBe(10);
});

test("affinities are kept when both have each other in their list, or when one stands out for one of the two", () => {
  const lists = [
    [
      { place: 1, score: 0.9 },
      { place: 2, score: 0.1 },
    ],
    [{ place: 0, score: 0.9 }],
    [{ place: 0, score: 0.1 }],
    [{ place: 0, score: 0.2 }],
  ];
  const ids = ["a", "b", "c", "d"];
  const kept = keptAffinities(ids, lists, { top: 2, alpha: 0.01 });
  // d has a in its list, a has not d; and a's strength 1.2 does not make 0.2 stand out.
  expect(kept.map(({ source, target, kept: why }) => [source, target, why])).toEqual([
    ["a", "b", "mutual"],
    ["a", "c", "mutual"],
  ]);
  // a–b: (1 − 0.9 / 1.2)² = 0.0625 at a, under 0.1.
  expect(keptAffinities(ids, lists, { top: 2, alpha: 0.1 })[0]?.kept).toBe("both");
});

describe("layouts", () => {
  test("by affinity: members of a cluster stand nearer each other than others, the same for a seed", () => {
    const graph = cliques(4, 10);
    const partition = planted(4, 10);
    const { x, y } = affinityLayout(graph, partition, 1);
    const far = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    const mean = (same: boolean) => {
      const pairs = [...graph.ids.keys()].flatMap((a) =>
        [...graph.ids.keys()].filter((b) => b > a && (partition[a] === partition[b]) === same).map((b) => far(a, b)),
      );
      return pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
    };
    expect(mean(true)).toBeLessThan(mean(false) / 2);
    expect(affinityLayout(graph, partition, 1)).toEqual({ x, y });
  });

  test("on the map: north is up, east is right, one point is a disc, an unknown one stands apart", () => {
    const lyon = { lat: 45.76, lon: 4.84 };
    const { x, y } = mapLayout([lyon, { lat: 50.63, lon: 3.06 }, lyon, undefined]);
    expect(y[1]).toBeGreaterThan(y[0] as number);
    expect(x[1]).toBeLessThan(x[0] as number);
    expect(Math.hypot((x[2] as number) - (x[0] as number), (y[2] as number) - (y[0] as number))).toBeCloseTo(1.5, 1);
    expect(y[3]).toBeLessThan(Math.min(y[0] as number, y[1] as number));
  });
});
