import { edgeAttributes, nodeAttributes, type NetworkAttribute } from "../attributes.js";
import { isDirected, type Network } from "../build.js";
import { MultiGraph } from "./packages.js";

/** The attributes of one node or edge that are known. */
const known = <Of>(attributes: readonly NetworkAttribute<Of>[], of: Of) =>
  Object.fromEntries(attributes.map((each) => [each.id, each.of(of)]).filter(([, value]) => value !== undefined));

/**
 * A network as a graphology graph, the model that others see: mixed, with parallel edges. Nodes are organisations by id,
 * with `label` and `nodeAttributes`; edges are ties and affinities, `e1`, `e2`… in the order of the network, with `kind`,
 * `weight` and `edgeAttributes`; memberships and grants go from source to target, the others have no direction. What is
 * not known is no attribute. Whatever of graphology takes such a graph takes this one; it is what `network.json` of an
 * export reads back as, before any analysis.
 */
export function toGraphology({ directory, members, ids, edges }: Network): MultiGraph {
  const graph = new MultiGraph({ allowSelfLoops: false });
  const read = nodeAttributes(directory);
  ids.forEach((id, node) => {
    const index = members[node] as number;
    const label = directory.organisations[index]?.name.value;
    graph.addNode(id, { label, ...known(read, index) });
  });
  edges.forEach((edge, at) => {
    const ends = [`e${at + 1}`, ids[edge.source], ids[edge.target]] as const;
    const { kind, weight } = edge;
    const attributes = { kind, weight, ...known(edgeAttributes, edge) };
    if (isDirected(edge)) graph.addDirectedEdgeWithKey(...ends, attributes);
    else graph.addUndirectedEdgeWithKey(...ends, attributes);
  });
  return graph;
}
