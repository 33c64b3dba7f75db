import { describe, expect, test } from "vitest";
import { affinityLayout, mapLayout } from "@maillage/engine/network/layout.js";
import { cliques, plantedIn } from "./communities/graphs.js";

describe("layouts", () => {
  test("by affinity: members of a cluster stand nearer each other than others, the same for a seed", () => {
    const graph = cliques(4, 10);
    const partition = plantedIn(4, 10);
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
