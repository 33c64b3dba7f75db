import type { Point } from "../model/organisation.js";
import { seededRandom } from "../arrays/random.js";
import type { CsrGraph } from "./csr-graph.js";
import type { Partition } from "./communities/partition.js";
import { forceAtlas2 } from "./graphology/packages.js";
import { simpleGraph } from "./graphology/simple-graph.js";

/** Positions by node. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Sunflower angle: each next community or node falls where there is room (Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Beyond this many nodes the repulsion is approximated (Barnes & Hut 1986). */
const barnesHutFrom = 1000;

/**
 * Positions that show communities: every community on a spiral, its nodes around it, then ForceAtlas2 (Jacomy et al.
 * 2014, by graphology) for a fixed number of iterations: from such a start few are needed, and a fixed number gives the
 * same bytes on every machine.
 */
export function affinityLayout(graph: CsrGraph, partition: Partition, seed: number, iterations = 60): Positions {
  const { order } = graph;
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const placed = new Map<number, number>();
  const random = seededRandom(seed);
  const spread = Math.sqrt(order) * 10;
  for (let node = 0; node < order; node++) {
    const community = partition[node] as number;
    const rank = placed.get(community) ?? 0;
    placed.set(community, rank + 1);
    const [far, near] = [spread * Math.sqrt(community / 10), 10 * Math.sqrt(rank + random())];
    x[node] = far * Math.cos(community * goldenAngle) + near * Math.cos(rank * goldenAngle);
    y[node] = far * Math.sin(community * goldenAngle) + near * Math.sin(rank * goldenAngle);
  }
  if (graph.size === 0) return { x, y };
  const model = simpleGraph(graph);
  for (let node = 0; node < order; node++) model.mergeNodeAttributes(String(node), { x: x[node], y: y[node] });
  const found = forceAtlas2(model, {
    iterations,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: order > barnesHutFrom,
      gravity: 0.05,
      scalingRatio: 10,
      strongGravityMode: false,
      slowDown: 1 + Math.log(Math.max(1, order)),
    },
  });
  return {
    x: Float64Array.from({ length: order }, (_, node) => Math.round((found[String(node)]?.x ?? 0) * 100) / 100),
    y: Float64Array.from({ length: order }, (_, node) => Math.round((found[String(node)]?.y ?? 0) * 100) / 100),
  };
}

/** Degrees of longitude are shorter in the north: by this much in the middle of France. */
const longitudeShrink = Math.cos((46.5 * Math.PI) / 180);

/** Units of a degree, and how far apart organisations of one point are spread: a commune is then a small disc. */
const degree = 1000;
const apart = 1.5;

/** Where a point stands in the plane of the map: equirectangular, parallel 46.5° N, a thousandth of a degree a unit. */
export const onMap = ({ lat, lon }: Point): { readonly x: number; readonly y: number } => ({
  x: lon * longitudeShrink * degree,
  y: lat * degree,
});

/**
 * Positions on the map: longitude and latitude (equirectangular, parallel 46.5° N), those of one point around it on a
 * spiral; those without a point below the southernmost, in a row.
 * @param points by node, `undefined` where unknown
 */
export function mapLayout(points: readonly (Point | undefined)[]): Positions {
  const x = new Float64Array(points.length);
  const y = new Float64Array(points.length);
  const south = points.reduce((least, point) => Math.min(least, point?.lat ?? least), 90);
  const west = points.reduce((least, point) => Math.min(least, point?.lon ?? least), 180);
  const placed = new Map<string, number>();
  const round = (value: number) => Math.round(value * 100) / 100;
  let without = 0;
  points.forEach((point, node) => {
    if (!point) {
      x[node] = round(west * longitudeShrink * degree + (without % 200) * apart);
      y[node] = round(south * degree - 20 * apart - Math.floor(without++ / 200) * apart);
      return;
    }
    const key = `${point.lat} ${point.lon}`;
    const rank = placed.get(key) ?? 0;
    placed.set(key, rank + 1);
    const middle = onMap(point);
    x[node] = round(middle.x + apart * Math.sqrt(rank) * Math.cos(rank * goldenAngle));
    y[node] = round(middle.y + apart * Math.sqrt(rank) * Math.sin(rank * goldenAngle));
  });
  return { x, y };
}

/** Colour of a community, `#rrggbb`: hues a golden angle apart, three lightnesses. */
export function communityColour(community: number): string {
  const hue = (community * 137.508) % 360;
  const lightness = [0.45, 0.6, 0.35][community % 3] as number;
  const chroma = 0.6 * (1 - Math.abs(2 * lightness - 1));
  const channel = (shift: number) => {
    const k = (shift + hue / 30) % 12;
    return Math.round(255 * (lightness - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
