import { gexf, type Attribute, type GraphTables, type Value } from "@maillage/engine/export";
import { kindOf, type NetworkIndex } from "../network/network-index.js";
import type { Look, Scene } from "./look.js";

/** What codes are called in the file. */
export interface GexfWords {
  sector(code: string): string;
  role(id: string): string;
}

/**
 * What is drawn of a network, as the writers of the engine take it. One unit of the plane and of sizes is one pixel of
 * the first view, so that discs stand to each other as they do on the screen, whatever opens the file.
 * @param unit pixels of one unit of the scene
 */
function gexfTables(
  index: NetworkIndex,
  scene: Scene,
  look: Look,
  unit: number,
  { sector, role }: GexfWords,
): GraphTables {
  const { nodes, edges, clusters, communes } = index.network;
  const drawn = scene.nodes
    .map(({ id, x, y }) => ({
      id,
      x: x * unit,
      y: y * unit,
      node: index.nodeOf.get(id) as number,
      look: look.node(id),
    }))
    .filter(({ look: { isHidden } }) => !isHidden);
  const placeOf = new Map(drawn.map(({ id }, place) => [id, place]));
  const ties = scene.edges
    .map(({ id, source, target }) => ({
      edge: Number(id),
      source: placeOf.get(source),
      target: placeOf.get(target),
      look: look.edge(id),
    }))
    .filter(({ source, target, look: { isHidden } }) => !isHidden && source !== undefined && target !== undefined);
  const groups = new Map(clusters.map(({ id, name }) => [id, name]));
  const orNothing = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
  const columns: readonly (readonly [Attribute, (node: number) => Value])[] = [
    [{ id: "kind", type: "string" }, (node) => nodes.kind[node]],
    [{ id: "communeCode", type: "string" }, (node) => orNothing(nodes.commune[node])],
    [{ id: "communeName", type: "string" }, (node) => communes[nodes.commune[node] ?? ""]],
    [
      { id: "sector", type: "string" },
      (node) => {
        const code = nodes.sector[node];
        return typeof code === "string" ? sector(code) : undefined;
      },
    ],
    [{ id: "publics", type: "string" }, (node) => nodes.publics[node]?.join("|")],
    [{ id: "founded", type: "integer" }, (node) => orNothing(nodes.founded[node])],
    [{ id: "cluster", type: "string" }, (node) => groups.get(nodes.cluster[node] ?? "")],
    [{ id: "role", type: "string" }, (node) => role(nodes.role[node] ?? "")],
    ...Object.entries(nodes.measures).map(
      ([id, values]) => [{ id, type: "double" }, (node: number) => orNothing(values[node])] as const,
    ),
  ];
  return {
    nodes: {
      ids: drawn.map(({ id }) => id),
      labels: drawn.map(({ node }) => nodes.name[node] as string),
      attributes: columns.map(([attribute]) => attribute),
      value: (place, attribute) => columns[attribute]?.[1](drawn[place]?.node as number),
      positions: { x: Float64Array.from(drawn, ({ x }) => x), y: Float64Array.from(drawn, ({ y }) => y) },
      colours: drawn.map(({ look: { color } }) => color),
      sizes: Float64Array.from(drawn, ({ look: { size } }) => size),
    },
    edges: {
      count: ties.length,
      source: (at) => ties[at]?.source as number,
      target: (at) => ties[at]?.target as number,
      id: (at) => `e${(ties[at]?.edge as number) + 1}`,
      kind: (at) => kindOf(index, ties[at]?.edge as number),
      directed: (at) => ["membership", "funding"].includes(kindOf(index, ties[at]?.edge as number)),
      weight: (at) => edges.weight[ties[at]?.edge as number] as number,
      attributes: [{ id: "year", type: "integer" }],
      value: (at) => orNothing(edges.year[ties[at]?.edge as number]),
      drawing(at) {
        const { color, size, isDotted } = (ties[at] as (typeof ties)[number]).look;
        return { colour: color, thickness: size, isDotted };
      },
    },
  };
}

/** The drawing as a GEXF file, in chunks of text: {@link gexfTables}, written as the engine writes. */
export const drawingGexf = (...drawing: Parameters<typeof gexfTables>): Iterable<string> =>
  gexf(gexfTables(...drawing));
