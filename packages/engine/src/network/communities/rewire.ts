import type { Random } from "../../arrays/random.js";
import type { CsrGraph } from "../csr-graph.js";

/** Swaps tried for each edge: from three on, no more of the edges are left than chance leaves (planted groups). */
const swapsAnEdge = 5;

/** Sorts the rows, as columns promise. */
function sortRows({ order, starts, neighbours, weights }: CsrGraph): void {
  for (let node = 0; node < order; node++) {
    const [from, to] = [starts[node] as number, starts[node + 1] as number];
    const weightTo = new Map<number, number>();
    for (let at = from; at < to; at++) weightTo.set(neighbours[at] as number, weights[at] as number);
    neighbours.subarray(from, to).sort();
    for (let at = from; at < to; at++) weights[at] = weightTo.get(neighbours[at] as number) as number;
  }
}

/**
 * A random graph with the same degrees: double edge swaps (Maslov & Sneppen 2002), no loops, no parallel edges. Each
 * weight travels with its edge, so that the weights are the same and the strengths are not. Degrees being kept, every
 * node keeps its row: a swap rewrites four places. Cost: five swaps tried an edge, each reads
 * two rows.
 */
export function rewired(graph: CsrGraph, random: Random): CsrGraph {
  const { order, starts } = graph;
  const [neighbours, weights] = [graph.neighbours.slice(), graph.weights.slice()];
  const places = neighbours.length;
  const owner = new Int32Array(places);
  for (let node = 0; node < order; node++) owner.fill(node, starts[node], starts[node + 1]);
  // Place of the same edge at its other end. Met from its larger end, edges come in the order of the smaller end's row.
  const twin = new Int32Array(places);
  const next = starts.slice();
  for (let at = 0; at < places; at++) {
    const [node, other] = [owner[at] as number, neighbours[at] as number];
    if (other > node) continue;
    while ((neighbours[next[other] as number] as number) <= other) next[other] = (next[other] as number) + 1;
    const there = next[other] as number;
    next[other] = there + 1;
    twin[at] = there;
    twin[there] = at;
  }
  const degree = (node: number): number => (starts[node + 1] as number) - (starts[node] as number);
  const areLinked = (a: number, b: number): boolean => {
    const shorter = degree(a) < degree(b) ? a : b;
    const sought = shorter === a ? b : a;
    const end = starts[shorter + 1] as number;
    for (let at = starts[shorter] as number; at < end; at++) if (neighbours[at] === sought) return true;
    return false;
  };
  const link = (at: number, there: number, weight: number): void => {
    neighbours[at] = owner[there] as number;
    neighbours[there] = owner[at] as number;
    twin[at] = there;
    twin[there] = at;
    weights[at] = weight;
    weights[there] = weight;
  };
  for (let attempt = 0; attempt < swapsAnEdge * graph.size; attempt++) {
    const one = Math.floor(random() * places);
    const two = Math.floor(random() * places);
    const a = owner[one] as number;
    const b = neighbours[one] as number;
    const c = owner[two] as number;
    const d = neighbours[two] as number;
    // a–b and c–d become a–d and c–b.
    if (a === c || b === d || a === d || b === c || areLinked(a, d) || areLinked(c, b)) continue;
    const [oneTwin, twoTwin] = [twin[one] as number, twin[two] as number];
    const [weight, other] = [weights[one] as number, weights[two] as number];
    link(one, twoTwin, weight);
    link(two, oneTwin, other);
  }
  const result = { ...graph, neighbours, weights };
  sortRows(result);
  return result;
}
