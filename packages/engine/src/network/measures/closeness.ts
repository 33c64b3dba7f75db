import { seededRandom, shuffle } from "../../arrays/random.js";
import type { CsrGraph } from "../csr-graph.js";
import { distanceSums } from "./distances.js";
import { componentsOf } from "../components.js";
import type { NodeMeasure } from "./measure.js";

/** In a component of more nodes than `exactUpTo`, distances are those from `sampled` nodes drawn at random. */
const limits = { exactUpTo: 20_000, sampled: 2048 } as const;

/** For each node: how many others it reaches, the sum of its distances to them (hops), of their inverses, the longest. */
export interface EstimatedDistances {
  readonly reached: Float64Array;
  readonly sum: Float64Array;
  readonly inverses: Float64Array;
  readonly eccentricity: Int32Array;
  /** False where a component was too large. */
  readonly exact: boolean;
}

/**
 * Distances of every node to the others of its component; in a large one, those to seeded sources, scaled up (Eppstein &
 * Wang 2004), and `eccentricity` is a lower bound.
 */
export function estimateDistances(
  graph: CsrGraph,
  seed: number,
  { exactUpTo, sampled }: Limits = limits,
): EstimatedDistances {
  const { componentOf, members } = componentsOf(graph);
  const random = seededRandom(seed);
  const sources = members.map((nodes) =>
    nodes.length <= exactUpTo ? nodes : shuffle([...nodes], random).slice(0, sampled),
  );
  const drawn = new Uint8Array(graph.order);
  for (const nodes of sources) for (const node of nodes) drawn[node] = 1;
  const { sum, inverses, eccentricity } = distanceSums(graph, sources.flat());
  const others = Float64Array.from(componentOf, (component) => (members[component] as number[]).length - 1);
  const scale = Float64Array.from(componentOf, (component, node) => {
    const asked = (sources[component] as number[]).length - (drawn[node] as number);
    return asked === 0 ? 0 : (others[node] as number) / asked;
  });
  return {
    reached: others,
    sum: sum.map((hops, node) => hops * (scale[node] as number)),
    inverses: inverses.map((inverse, node) => inverse * (scale[node] as number)),
    eccentricity,
    exact: members.every((nodes) => nodes.length <= exactUpTo),
  };
}

interface Limits {
  readonly exactUpTo: number;
  readonly sampled: number;
}

const latest = new WeakMap<CsrGraph, Map<number, EstimatedDistances>>();

/** `estimateDistances`, worked out once for a graph and a seed: closeness, harmonic and diameter all start from it. */
export function distancesOnce(graph: CsrGraph, seed: number): EstimatedDistances {
  const bySeed = latest.get(graph) ?? new Map<number, EstimatedDistances>();
  latest.set(graph, bySeed);
  const known = bySeed.get(seed) ?? estimateDistances(graph, seed);
  bySeed.set(seed, known);
  return known;
}

/**
 * Closeness, corrected for components: (r / (n − 1)) · (r / Σ d), r the nodes that are reached (Wasserman & Faust 1994);
 * 0 for a node alone. Hops, not weights.
 */
export const closeness: NodeMeasure = {
  id: "closeness",
  compute(graph, { seed }) {
    const { reached, sum } = distancesOnce(graph, seed);
    return reached.map((count, node) =>
      count === 0 ? 0 : (count / (graph.order - 1)) * (count / (sum[node] as number)),
    );
  },
};

/** Harmonic centrality: Σ 1 / d over the others (Marchiori & Latora 2000; Boldi & Vigna 2014), not normalised. */
export const harmonic: NodeMeasure = {
  id: "harmonic",
  compute: (graph, { seed }) => distancesOnce(graph, seed).inverses,
};
