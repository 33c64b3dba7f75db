import { edgesOf, otherEnd, stepsFrom, type NetworkIndex, type NetworkFilter } from "../network/network-index.js";
import type { Scene, Side } from "./look.js";

/** Radius of each ring; the middle is at 0. */
const radii = [0, 1, 1.85] as const;

/**
 * How far the frame reaches, in radii of the last ring: names of the first ring stand outside it, and need more room in
 * a narrow picture; those of the second come when one points at them.
 */
const room = { named: 1.5, narrow: 2.5, unnamed: 1.1 } as const;

/** A narrow picture is higher than wide: rings become ovals, and names find room. */
const stretch = 1.8;

export interface EgoScene {
  readonly scene: Scene;
  /** On which side of its node each name stands: away from the middle. */
  readonly sides: ReadonlyMap<string, Side>;
}

const turn = 2 * Math.PI;

/**
 * An organisation in the middle, those beside it on a ring, theirs on a second one. The first ring is ordered by
 * cluster, then by field, so that those of a kind stand together; each of the second stands near the one of the first
 * through which it is reached.
 */
export function egoScene(
  index: NetworkIndex,
  middle: number,
  steps: number,
  filter: NetworkFilter,
  isNarrow = false,
): EgoScene {
  const { nodes, edges } = index.network;
  const stepOf = stepsFrom(index, middle, steps, filter);
  const ring = (step: number) => [...stepOf.keys()].filter((node) => stepOf[node] === step);
  const kin = (node: number) => `${nodes.cluster[node] ?? "~"} ${nodes.sector[node] ?? "~"}`;
  const angles = new Map<number, number>([[middle, 0]]);
  const first = ring(1).sort((a, b) => (kin(a) < kin(b) ? -1 : kin(a) > kin(b) ? 1 : a - b));
  const place = (group: readonly number[]) =>
    group.forEach((node, at) => angles.set(node, turn * (0.25 - at / group.length)));
  place(first);
  const parent = new Map(
    ring(2).map((node) => {
      const through = Array.from(edgesOf(index, node))
        .filter(filter.edge)
        .map((edge) => otherEnd(index, edge, node))
        .filter((other) => stepOf[other] === 1);
      return [node, Math.min(...through.map((other) => first.indexOf(other)))] as const;
    }),
  );
  place([...parent.keys()].sort((a, b) => (parent.get(a) as number) - (parent.get(b) as number) || a - b));

  const at = (node: number) => {
    const radius = radii[stepOf[node] as number] as number;
    const angle = angles.get(node) as number;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) * (isNarrow ? stretch : 1) };
  };
  const drawn = [...angles.keys()];
  const isDrawn = new Set(drawn);
  const reach = (radii[steps] as number) * (steps > 1 ? room.unnamed : isNarrow ? room.narrow : room.named);
  return {
    scene: {
      nodes: drawn.map((node) => ({ id: nodes.id[node] as string, ...at(node) })),
      edges: edges.source.flatMap((source, edge) => {
        const target = edges.target[edge] as number;
        return isDrawn.has(source) && isDrawn.has(target)
          ? [{ id: String(edge), source: nodes.id[source] as string, target: nodes.id[target] as string }]
          : [];
      }),
      frame: { x: [-reach, reach], y: [-reach, reach] },
    },
    sides: new Map(
      drawn.map((node) => {
        const { x, y } = at(node);
        const side = Math.abs(x) < 0.2 ? (y >= 0 ? "above" : "below") : x > 0 ? "right" : "left";
        return [nodes.id[node] as string, side];
      }),
    ),
  };
}
