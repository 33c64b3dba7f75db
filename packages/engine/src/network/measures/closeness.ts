import { seededRandom, shuffle } from "../../random.js";
import { breadthFirst } from "../breadth-first.js";
import type { GraphColumns } from "../columns.js";
import { components } from "../graph-measures.js";
import type { NodeMeasure } from "../measure.js";

/** In a component of more nodes than this, distances are those from as many nodes drawn at random. */
const mostRoots = 2048;

/** For each node: how many others it reaches, the sum of its distances to them (hops), and of their inverses. */
interface Reaches {
  readonly reached: Float64Array;
  readonly sum: Float64Array;
  readonly inverses: Float64Array;
}

/**
 * Distances of every node to the others of its component, exact up to `roots` nodes a component; beyond, those to `roots`
 * seeded ones, scaled up (Eppstein & Wang 2004). One search a root: O(roots · m).
 */
export function reachesOf(graph: GraphColumns, seed: number, roots = mostRoots): Reaches {
  const { order } = graph;
  const [reached, sum, inverses] = [0, 0, 0].map(() => new Float64Array(order)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const members = new Map<number, number[]>();
  components(graph).forEach((component, node) => {
    const known = members.get(component);
    if (known) known.push(node);
    else members.set(component, [node]);
  });
  const search = breadthFirst(graph);
  const random = seededRandom(seed);
  for (const nodes of members.values()) {
    const drawn = nodes.length <= roots ? nodes : shuffle([...nodes], random).slice(0, roots);
    const seen = new Set(drawn);
    for (const root of drawn) {
      const met = search.from(root);
      // Distances are the same both ways: the root's search tells every node one of its own.
      for (let at = 1; at < met; at++) {
        const node = search.queue[at] as number;
        const hops = search.distance[node] as number;
        sum[node] = (sum[node] as number) + hops;
        inverses[node] = (inverses[node] as number) + 1 / hops;
      }
    }
    for (const node of nodes) {
      const others = nodes.length - 1;
      const asked = drawn.length - (seen.has(node) ? 1 : 0);
      const scale = asked === 0 ? 0 : others / asked;
      reached[node] = others;
      sum[node] = (sum[node] as number) * scale;
      inverses[node] = (inverses[node] as number) * scale;
    }
  }
  return { reached, sum, inverses };
}

/**
 * Closeness, corrected for components: (r / (n − 1)) · (r / Σ d), r the nodes that are reached (Wasserman & Faust 1994);
 * 0 for a node alone. Hops, not weights.
 */
export const closeness: NodeMeasure = {
  id: "closeness",
  compute(graph, { seed }) {
    const { reached, sum } = reachesOf(graph, seed);
    return reached.map((count, node) =>
      count === 0 ? 0 : (count / (graph.order - 1)) * (count / (sum[node] as number)),
    );
  },
};

/** Harmonic centrality: Σ 1 / d over the others (Marchiori & Latora 2000; Boldi & Vigna 2014), not normalised. */
export const harmonic: NodeMeasure = {
  id: "harmonic",
  compute: (graph, { seed }) => reachesOf(graph, seed).inverses,
};
