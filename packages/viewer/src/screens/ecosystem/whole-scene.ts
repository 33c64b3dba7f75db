import type { Network } from "../../api/network.js";
import { frameOf } from "../../look/frame.js";
import type { Scene } from "../../look/look.js";
import { edgesOf, type NetworkIndex, type NetworkFilter } from "../../network/network-index.js";
import { strongest } from "../../network/strongest.js";

/** More ties than this are a grey cloud, and slow to draw where a processor does the work of a graphics card. */
export const mostEdges = 15_000;

/** Where everybody stands, and what is seen of it at first. */
export const pointsOf = ({ nodes }: Network): Pick<Scene, "nodes" | "frame"> => ({
  frame: frameOf(nodes),
  nodes: nodes.id.map((id, node) => ({ id, x: nodes.x[node] as number, y: nodes.y[node] as number })),
});

/**
 * The whole network as a scene.
 * @param filter with one, only the strongest ties that pass are in it, and all those of `middle`
 */
export function sceneOf(
  index: NetworkIndex,
  points: Pick<Scene, "nodes" | "frame">,
  filter: NetworkFilter | undefined,
  middle: number | undefined,
): Scene {
  const { nodes, edges } = index.network;
  const own = middle === undefined ? [] : edgesOf(index, middle);
  const places = filter ? new Set([...strongest(index, filter, mostEdges), ...own]) : edges.source.keys();
  return {
    ...points,
    edges: Array.from(places, (edge) => ({
      id: String(edge),
      source: nodes.id[edges.source[edge] as number] as string,
      target: nodes.id[edges.target[edge] as number] as string,
    })),
  };
}
