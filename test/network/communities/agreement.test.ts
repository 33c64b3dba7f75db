import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csrGraph } from "@maillage/engine/network/csr-graph.js";
import { adjustedRand } from "@maillage/engine/network/communities/adjusted-rand.js";
import { modularity } from "@maillage/engine/network/communities/modularity.js";
import { renumbered } from "@maillage/engine/network/communities/partition.js";
import { cliques, name, names, plantedIn } from "./graphs.js";

// networkx, checked against igraph, and scikit-learn: see communities.py beside the file.
const reference = JSON.parse(readFileSync(new URL("../reference/communities.json", import.meta.url), "utf8")) as {
  graphs: Record<
    string,
    {
      order: number;
      edges: [number, number, number][];
      found: { partition: number[]; resolution: number; modularity: number }[];
    }
  >;
  rands: { one: number[]; other: number[]; adjustedRand: number }[];
};

describe("modularity", () => {
  test("worked by hand: two triangles and a bridge", () => {
    // 7 edges; each triangle has 3 inside and 7 ends of 14: 2 × (3/7 − γ (7/14)²), 5/14 at γ = 1.
    const barbell = csrGraph(
      ["a", "b", "c", "d", "e", "f"],
      ["ab", "bc", "ac", "cd", "de", "ef", "df"].map(([source = "", target = ""]) => ({ source, target, weight: 2 })),
    );
    expect(modularity(barbell, plantedIn(2, 3))).toBeCloseTo(5 / 14, 12);
    expect(modularity(barbell, plantedIn(2, 3), 1.5)).toBeCloseTo(6 / 7 - 0.75, 12);
    expect(modularity(cliques(1, 6), new Int32Array(6))).toBeCloseTo(0, 12);
    expect(modularity(csrGraph(["a", "b"], []), Int32Array.of(0, 1))).toBe(0);
    expect(modularity(csrGraph([], []), new Int32Array())).toBe(0);
  });

  test.each(Object.entries(reference.graphs))("as networkx and igraph find it: %s", (_, { order, edges, found }) => {
    const graph = csrGraph(
      names(order),
      edges.map(([a, b, weight]) => ({ source: name(a), target: name(b), weight })),
    );
    for (const { partition, resolution, modularity: expected } of found)
      expect(modularity(graph, renumbered(partition), resolution)).toBeCloseTo(expected, 12);
  });
});

describe("adjusted Rand", () => {
  test("worked by hand", () => {
    // {ab}{cd}{ef} and {abc}{def}: 2 pairs together in both, 3 and 6 in each of 15: (2 − 1.2) / (4.5 − 1.2) = 8/33.
    const pairs = Int32Array.from([0, 0, 1, 1, 2, 2]);
    const triples = Int32Array.from([0, 0, 0, 1, 1, 1]);
    expect(adjustedRand(pairs, triples)).toBeCloseTo(8 / 33, 12);
    expect(adjustedRand(triples, pairs)).toBeCloseTo(8 / 33, 12);
    expect(() => adjustedRand(pairs, Int32Array.of(0))).toThrow(RangeError);
  });

  test("as scikit-learn finds it", () => {
    for (const { one, other, adjustedRand: expected } of reference.rands)
      expect(adjustedRand(renumbered(one), renumbered(other))).toBeCloseTo(expected, 12);
  });

  test("is 1 for equal partitions, trivial ones too, and the count over all pairs agrees", () => {
    const labels = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 25 });
    fc.assert(
      fc.property(labels, (both) => {
        const [one, other] = [renumbered(both.map(([a]) => a)), renumbered(both.map(([, b]) => b))];
        expect(adjustedRand(one, one)).toBe(1);
        let [all, together, inOne, inOther] = [0, 0, 0, 0];
        for (let a = 0; a < both.length; a++)
          for (let b = 0; b < a; b++) {
            const [same, also] = [one[a] === one[b], other[a] === other[b]];
            all++;
            if (same && also) together++;
            if (same) inOne++;
            if (also) inOther++;
          }
        const chance = all === 0 ? 0 : (inOne * inOther) / all;
        const most = (inOne + inOther) / 2;
        expect(adjustedRand(one, other)).toBeCloseTo(most === chance ? 1 : (together - chance) / (most - chance), 10);
      }),
      { seed: 5 },
    );
  });
});
