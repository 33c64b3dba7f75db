import type { Random } from "../../random.js";
import type { GraphColumns } from "../columns.js";
import { louvainOf, toGraphology } from "../graphology.js";
import { renumbered, type Partition } from "./partition.js";

/**
 * A Louvain of one graph (Blondel et al. 2008, by graphology), to be run as often as one likes: the graph is made once.
 * A graph without edges leaves everybody alone. Cost of a run: a few passes over the edges.
 */
export function createLouvain(graph: GraphColumns): (random: Random, resolution: number) => Partition {
  if (graph.size === 0) return () => Int32Array.from({ length: graph.order }, (_, node) => node);
  const model = toGraphology(graph);
  return (random, resolution) => {
    const communities = louvainOf(model, { rng: random, resolution, getEdgeWeight: "weight" });
    return renumbered(Array.from({ length: graph.order }, (_, node) => communities[String(node)] as number));
  };
}
