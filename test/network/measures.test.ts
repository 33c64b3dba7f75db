import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateDistances } from "@maillage/engine/network/measures/closeness.js";
import { betweennessOf } from "@maillage/engine/network/measures/betweenness.js";
import { csrGraph, type CsrGraph } from "@maillage/engine/network/csr-graph.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { renumbered } from "@maillage/engine/network/communities/partition.js";
import { componentsOf } from "@maillage/engine/network/components.js";
import { articulationPoints, bridges } from "@maillage/engine/network/articulation-points.js";
import {
  assortativity,
  degreeAssortativity,
  density,
  distances,
  externalInternal,
} from "@maillage/engine/network/measures/graph-measures.js";
import { nodeMeasures } from "@maillage/engine/network/measures/measures.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { rolesOf } from "@maillage/engine/network/roles.js";

interface Reference {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number])[];
  readonly partition: readonly number[];
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  readonly bridges: readonly (readonly [string, string])[];
  readonly articulation: readonly string[];
  readonly graph: Readonly<Record<string, number | null>>;
}

/** Made by `reference/make.py` with networkx; igraph agreed on betweenness, PageRank, cores and constraint. */
const { graphs } = JSON.parse(readFileSync(new URL("reference/measures.json", import.meta.url), "utf8")) as {
  graphs: Readonly<Record<string, Reference>>;
};

const columnsOf = ({ nodes, edges }: Reference): CsrGraph =>
  csrGraph(
    nodes,
    edges.map(([source, target, weight]) => ({ source, target, weight })),
  );

/** Iterations stop at a tolerance; their values agree to the sixth decimal. */
const decimals = (measure: string): number => (["eigenvector", "pagerank"].includes(measure) ? 6 : 9);

const same = (found: number, expected: number | null, digits: number, what: string): void => {
  if (expected === null) expect(found, what).toBeNaN();
  else expect(found, what).toBeCloseTo(expected, digits);
};

describe.each(Object.entries(graphs))("%s", (_name, reference) => {
  const graph = columnsOf(reference);
  const partition = renumbered(reference.partition);
  const checked = nodeMeasures.filter(({ id }) => reference.values[id]);

  test.each(checked.map((measure) => [measure.id, measure] as const))("%s is what networkx says", (id, measure) => {
    const found = measure.compute(graph, { partition, seed: 1 });
    reference.values[id]?.forEach((expected, node) =>
      same(found[node] as number, expected, decimals(id), `${id} of ${reference.nodes[node]}`),
    );
  });

  test("bridges and articulation points", () => {
    const partsWithout = articulationPoints(graph);
    expect(bridges(graph).map(([a, b]) => [graph.ids[a], graph.ids[b]])).toEqual(reference.bridges);
    expect(graph.ids.filter((_, node) => (partsWithout[node] as number) > 0)).toEqual(reference.articulation);
  });

  test("density, components, distances, modularity, assortativity by degree", () => {
    const found = distances(graph, 1);
    same(density(graph), reference.graph["density"] as number, 9, "density");
    expect(componentsOf(graph).members.length).toBe(reference.graph["components"]);
    expect(found.diameter).toBe(reference.graph["diameter"]);
    same(found.mean, reference.graph["mean"] as number, 9, "mean distance");
    same(modularity(graph, partition), reference.graph["modularity"] as number, 9, "modularity");
    same(degreeAssortativity(graph), reference.graph["degreeAssortativity"] ?? null, 6, "degree assortativity");
  });
});

test("measures of an empty graph are empty", () => {
  const empty = csrGraph([], []);
  for (const { id, compute } of nodeMeasures)
    expect(compute(empty, { partition: new Int32Array(), seed: 1 }), id).toHaveLength(0);
});

/** Two triangles, a–b–c and d–e–f, with one edge c–d between them. */
const barbell = csrGraph(
  ["a", "b", "c", "d", "e", "f"],
  ["ab", "bc", "ac", "cd", "de", "ef", "df"].map(([source = "", target = ""]) => ({ source, target, weight: 1 })),
);
const halves = Int32Array.from([0, 0, 0, 1, 1, 1]);

test("within-module z, worked by hand", () => {
  // Inside its triangle everybody has two neighbours: no deviation, z is 0 for all.
  const measure = nodeMeasures.find(({ id }) => id === "withinModuleZ");
  expect([...(measure?.compute(barbell, { partition: halves, seed: 1 }) ?? [])]).toEqual([0, 0, 0, 0, 0, 0]);
  // In one community: degrees 2 2 3 3 2 2, mean 7/3, deviation √(2/9): z of c is (2/3) / (√2/3) = √2.
  const one = measure?.compute(barbell, { partition: new Int32Array(6), seed: 1 });
  expect(one?.[2]).toBeCloseTo(Math.SQRT2, 9);
});

test("assortativity and the E–I index, worked by hand", () => {
  // 14 ends, 12 inside a half: e = 12/14, each half has 7/14 of the ends: (12/14 − 1/2) / (1 − 1/2) = 5/7.
  const sides = ["x", "x", "x", "y", "y", "y"];
  expect(assortativity(barbell, sides)).toBeCloseTo(5 / 7, 9);
  // One edge between the halves, six inside: (1 − 6) / 7.
  expect(externalInternal(barbell, sides)).toBeCloseTo(-5 / 7, 9);
});

test("sampled betweenness is near the exact one, its error said", () => {
  const miserables = columnsOf(graphs["miserables"] as Reference);
  const exact = betweennessOf(miserables, 1);
  const sampled = betweennessOf(miserables, 1, 40);
  expect(sampled.sources).toBe(40);
  // A node that no drawn path crossed shows no variance: errors are judged together, as root mean squares.
  const rms = (values: Float64Array) =>
    Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
  const errors = exact.values.map((value, node) => value - (sampled.values[node] as number));
  expect(rms(errors)).toBeGreaterThan(0);
  expect(rms(errors)).toBeLessThan(2 * rms(sampled.standardError));
  expect(exact.standardError.every((error) => error === 0)).toBe(true);
});

test("distances of thirty-two walkers at once are those of one after the other", () => {
  const random = seededRandom(4);
  const ids = Array.from({ length: 90 }, (_, at) => `n${String(at).padStart(2, "0")}`);
  const draw = () => ids[Math.floor(random() * ids.length)] as string;
  const edges = Array.from({ length: 110 }, () => ({ source: draw(), target: draw(), weight: 1 }));
  const graph = csrGraph(ids, edges);
  const found = estimateDistances(graph, 1);
  for (const [root] of ids.entries()) {
    const hops = new Map([[root, 0]]);
    for (const [node, far] of hops)
      for (const other of graph.neighbours.subarray(graph.starts[node], graph.starts[node + 1]))
        if (!hops.has(other)) hops.set(other, far + 1);
    hops.delete(root);
    const all = [...hops.values()];
    expect(found.reached[root]).toBe(all.length);
    expect(found.sum[root]).toBe(all.reduce((sum, each) => sum + each, 0));
    expect(found.eccentricity[root]).toBe(Math.max(0, ...all));
    expect(found.inverses[root]).toBeCloseTo(
      all.reduce((sum, each) => sum + 1 / each, 0),
      9,
    );
  }
});

test("sampled distances are near the exact ones", () => {
  const miserables = columnsOf(graphs["miserables"] as Reference);
  const exact = estimateDistances(miserables, 1);
  const sampled = estimateDistances(miserables, 1, { exactUpTo: 10, sampled: 40 });
  const error = (field: "sum" | "inverses") =>
    exact[field].reduce(
      (most, value, node) => Math.max(most, Math.abs((sampled[field][node] as number) / value - 1)),
      0,
    );
  expect(error("sum")).toBeGreaterThan(0);
  expect(error("sum")).toBeLessThan(0.15);
  expect(error("inverses")).toBeLessThan(0.25);
  expect(sampled.reached).toEqual(exact.reached);
});

test("articulation points are what taking nodes away shows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }),
      (size, pairs) => {
        const ids = Array.from({ length: size }, (_, at) => `n${String(at).padStart(2, "0")}`);
        const edges = pairs
          .filter(([a, b]) => a < size && b < size && a !== b)
          .map(([a, b]) => ({ source: ids[a] as string, target: ids[b] as string, weight: 1 }));
        const graph = csrGraph(ids, edges);
        const without = (node: string) =>
          csrGraph(
            ids.filter((id) => id !== node),
            edges.filter(({ source, target }) => source !== node && target !== node),
          );
        const parts = (columns: CsrGraph) => componentsOf(columns).members.length;
        const partsWithout = articulationPoints(graph);
        ids.forEach((id, node) => {
          const isolated = (graph.starts[node + 1] as number) === (graph.starts[node] as number);
          const more = parts(without(id)) - parts(graph) + (isolated ? 1 : 0);
          expect(partsWithout[node]).toBe(more);
        });
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test("every node has one role", () => {
  const measures = Object.fromEntries(
    nodeMeasures.map(({ id, compute }) => [id, compute(barbell, { partition: halves, seed: 1 })]),
  );
  const roles = rolesOf(barbell, measures as never, Int32Array.from([0, 0, 0, 0, 0, 3]));
  // f is a network with three members; c holds the two halves together; the others are in the deepest core.
  expect(roles).toEqual(["core", "core", "broker", "broker", "core", "hub"]);
});
