import type { Network } from "../../api/network.js";
import type { Landmark } from "../../picture/landmarks.js";

/** Names that a picture can bear. */
const most = 30;

/**
 * What is named on the picture: groups where affinities lay it out, communes on the map. Each stands in the middle of
 * those of it that are drawn, the largest first.
 */
export function landmarksOf(
  { nodes, clusters, communes }: Network,
  layout: "affinity" | "map",
  isDrawn: (node: number) => boolean,
  unknownPlace: string,
): readonly Landmark[] {
  const groups = layout === "map" ? nodes.commune : nodes.cluster;
  const names =
    layout === "map" ? new Map(Object.entries(communes)) : new Map(clusters.map(({ id, name }) => [id, name]));
  const sums = new Map<string, { x: number; y: number; count: number }>();
  groups.forEach((own, node) => {
    // Those without a place stand together at the edge of the map: that is said too.
    const group = own ?? (layout === "map" ? unknownPlace : null);
    if (group === null || !isDrawn(node)) return;
    const sum = sums.get(group) ?? { x: 0, y: 0, count: 0 };
    sum.x += nodes.x[node] as number;
    sum.y += nodes.y[node] as number;
    sum.count++;
    sums.set(group, sum);
  });
  return [...sums]
    .filter(([, { count }]) => count > 2)
    .sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id, { x, y, count }]) => ({ id, name: names.get(id) ?? id, x: x / count, y: y / count }));
}
