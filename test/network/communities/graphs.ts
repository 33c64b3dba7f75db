import { csrGraph, type CsrGraph, type WeightedEdge } from "@maillage/engine/network/csr-graph.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";

export const name = (at: number): string => `n${String(at).padStart(3, "0")}`;

export const names = (count: number): string[] => Array.from({ length: count }, (_, at) => name(at));

/** Every edge once, the smaller end first. */
export const edgesOf = ({ ids, starts, neighbours, weights }: CsrGraph): WeightedEdge[] =>
  ids.flatMap((source, node) =>
    [...neighbours.subarray(starts[node], starts[node + 1])].flatMap((other, at) => {
      const weight = weights[(starts[node] as number) + at] as number;
      return node < other ? [{ source, target: ids[other] as string, weight }] : [];
    }),
  );

/** Groups of `size` nodes, all linked inside, one edge from each group to the next. */
export function cliques(groups: number, size: number): CsrGraph {
  const edges: WeightedEdge[] = [];
  for (let group = 0; group < groups; group++) {
    const first = group * size;
    for (let a = first; a < first + size; a++)
      for (let b = a + 1; b < first + size; b++) edges.push({ source: name(a), target: name(b), weight: 1 });
    const next = ((group + 1) % groups) * size;
    if (groups > 1) edges.push({ source: name(first), target: name(next + 1), weight: 1 });
  }
  return csrGraph(names(groups * size), edges);
}

/** Two cliques of eight, and node `between` linked to `each` nodes of either. */
export function betweenTwo(between: string, each: number): CsrGraph {
  const two = cliques(2, 8);
  const ends = [...names(8).slice(2, 2 + each), ...names(16).slice(10, 10 + each)];
  return csrGraph(
    [...two.ids, between],
    [...edgesOf(two), ...ends.map((target) => ({ source: between, target, weight: 1 }))],
  );
}

/** Community of each node of `cliques` or `plantedGraph`. */
export const plantedIn = (groups: number, size: number): Int32Array =>
  Int32Array.from({ length: groups * size }, (_, node) => Math.floor(node / size));

/** A random graph with planted groups: `degree` edges a node on average, a share `mixing` of them to anybody. */
export function plantedGraph(groups: number, size: number, degree: number, mixing: number, seed: number): CsrGraph {
  const random = seededRandom(seed);
  const order = groups * size;
  const draw = (below: number) => Math.floor(random() * below);
  const edges = Array.from({ length: (order * degree) / 2 }, (): WeightedEdge => {
    const a = draw(order);
    const b = random() < mixing ? draw(order) : Math.floor(a / size) * size + draw(size);
    return { source: name(a), target: name(b), weight: 0.5 + random() };
  });
  return csrGraph(names(order), edges);
}
