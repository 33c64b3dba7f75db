import fc from "fast-check";
import { expect, test } from "vitest";
import { csrGraph } from "@maillage/engine/network/csr-graph.js";
import { splitDisconnected } from "@maillage/engine/network/communities/connected.js";
import { membersOf, renumbered } from "@maillage/engine/network/communities/partition.js";
import { componentsOf } from "@maillage/engine/network/components.js";
import { name } from "./graphs.js";

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
        const graph = csrGraph(ids, edges);
        const before = renumbered(labels.slice(0, size));
        const after = splitDisconnected(graph, before);
        for (const members of membersOf(after)) {
          expect(new Set(members.map((node) => before[node])).size).toBe(1);
          const inside = new Set(members.map(name));
          const part = csrGraph(
            [...inside],
            edges.filter(({ source, target }) => inside.has(source) && inside.has(target)),
          );
          expect(componentsOf(part).members.length).toBe(1);
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
