import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Network, TieKind } from "@maillage/viewer/api/network.js";
import {
  neighboursIn,
  edgesOf,
  indexNetwork,
  kindOf,
  stepsFrom,
  type NetworkFilter,
} from "@maillage/viewer/network/network-index.js";
import { strongest } from "@maillage/viewer/network/strongest.js";
import { networkItems } from "@maillage/viewer/screens/ecosystem/network-items.js";
import { at, smallIndex, smallNetwork } from "./small-network.js";

const all: NetworkFilter = { edge: () => true, node: () => true };
const only = (...kinds: TieKind[]): NetworkFilter => ({
  ...all,
  edge: (edge) => kinds.includes(kindOf(smallIndex, edge)),
});

/** Any network over the nodes of the small one. */
const networks: fc.Arbitrary<Network> = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.double({ min: 0.01, max: 1, noNaN: true })), { maxLength: 20 })
  .map((edges) => ({
    ...smallNetwork,
    edges: {
      source: edges.map(([source]) => source),
      target: edges.map(([, target]) => target),
      kind: edges.map(([, , kind]) => kind),
      weight: edges.map(([, , , weight]) => weight),
      year: edges.map(() => null),
    },
  }));

describe("a network that one walks", () => {
  test("known ties come first, then the strongest affinities", () => {
    expect(neighboursIn(smallIndex, at("c"), all).map(({ node }) => node)).toEqual([at("a"), at("d"), at("b")]);
  });
  test("a kind that is not drawn leads nowhere", () => {
    expect(neighboursIn(smallIndex, at("c"), only("cooperation"))).toEqual([]);
  });
  test("two steps from a", () => {
    const steps = stepsFrom(smallIndex, at("a"), 2, all);
    expect([..."abcdefg"].map((id) => steps[at(id)])).toEqual([0, 1, 1, 2, -1, -1, -1]);
  });
  test("every edge is met from both of its ends, once", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const index = indexNetwork(network);
        const met = network.nodes.id.flatMap((_, node) => [...edgesOf(index, node)]);
        const ends = network.edges.source.flatMap((_, edge) => [edge, edge]);
        expect(met.sort((a, b) => a - b)).toEqual(ends);
      }),
    );
  });
  test("steps are those of a slow search", () => {
    fc.assert(
      fc.property(networks, fc.nat(6), fc.integer({ min: 0, max: 2 }), (network, start, limit) => {
        const index = indexNetwork(network);
        let reached = new Map([[start, 0]]);
        for (let step = 1; step <= limit; step++)
          network.edges.source.forEach((source, edge) => {
            const target = network.edges.target[edge] as number;
            for (const [from, to] of [
              [source, target],
              [target, source],
            ] as const)
              if (reached.get(from) === step - 1 && !reached.has(to)) reached = new Map([...reached, [to, step]]);
          });
        const steps = stepsFrom(index, start, limit, all);
        network.nodes.id.forEach((_, node) => expect(steps[node]).toBe(reached.get(node) ?? -1));
      }),
    );
  });
});

describe("a network of too many edges", () => {
  test("known ties first, then the strongest", () => {
    expect(strongest(smallIndex, all, 4)).toEqual([0, 1, 3, 4]);
    expect(strongest(smallIndex, all, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(strongest(smallIndex, only("affinity"), 1)).toEqual([3]);
  });
  test("what is left out is neither known nor stronger than what is drawn", () => {
    fc.assert(
      fc.property(networks, fc.nat(20), (network, most) => {
        const index = indexNetwork(network);
        const drawn = strongest(index, all, most);
        const worth = (edge: number) =>
          (kindOf(index, edge) === "affinity" ? 0 : 10) + (network.edges.weight[edge] as number);
        expect(drawn).toHaveLength(Math.min(most, network.edges.source.length));
        const least = Math.min(...drawn.map(worth));
        network.edges.source.forEach((_, edge) => {
          if (!drawn.includes(edge)) expect(worth(edge)).toBeLessThanOrEqual(least);
        });
      }),
    );
  });
});

describe("the network as a tree", () => {
  const keys = (open: string[], root?: number) =>
    networkItems(smallIndex, all, new Set(open), root).map(({ key, children }) => [
      key,
      children.map((each) => each.key),
    ]);

  test("begins with groups; an open one tells its organisations, the most linked first", () => {
    expect(keys(["c1"])).toEqual([
      ["c1", ["c1/c", "c1/a", "c1/b"]],
      ["c2", ["c2/…"]],
    ]);
  });
  test("begins with the group of which most is drawn, and says how many", () => {
    const second = smallNetwork.nodes.cluster.flatMap((cluster, node) => (cluster === "c2" ? [node] : []));
    const drawn = new Set([at("a"), ...second]);
    const groups = networkItems(smallIndex, { ...all, node: (node) => drawn.has(node) }, new Set(), undefined);
    expect(groups.map(({ group, size }) => [group, size])).toEqual([
      ["c2", second.length],
      ["c1", 1],
    ]);
  });
  test("begins with the organisation that is looked at, and does not walk straight back", () => {
    expect(keys(["a", "a/c"], at("a"))).toEqual([["a", ["a/b", "a/c"]]]);
    const [root] = networkItems(smallIndex, all, new Set(["a", "a/c"]), at("a"));
    expect(root?.children.find(({ key }) => key === "a/c")?.children.map(({ key }) => key)).toEqual(["a/c/d", "a/c/b"]);
  });
});
