import { openRows, rowLength, type CsrRows } from "../arrays/csr.js";

/**
 * An undirected, weighted graph without loops or parallel edges, as compressed rows: the neighbours of node i are
 * `neighbours[starts[i]..starts[i + 1]]`, sorted, each edge written once from either end, with its weight at the same
 * place. Every analysis runs on this; graphology stays the model that others see.
 *
 *   starts      0     2        5   …          (order + 1)
 *               │     │        │
 *   neighbours  1  4  0  2  7  1  …           (2 · size)
 *   weights     .5 .2 .5 .9 .1 .9 …           (2 · size)
 */
export interface CsrGraph extends CsrRows {
  /** Node i's id; ids are sorted, so that breaking a tie by index is breaking it by id. */
  readonly ids: readonly string[];
  /** Number of nodes. */
  readonly order: number;
  /** Number of edges. */
  readonly size: number;
  readonly neighbours: Int32Array;
  /** Positive; 1 for an edge that came without a weight. */
  readonly weights: Float64Array;
}

/** An edge between two nodes, by their ids. */
export interface WeightedEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/**
 * The compressed rows of a graph, whatever the order of `ids` and `edges`. Loops are left out; the weights of parallel edges, in
 * either direction, are added.
 * @throws RangeError for an id given twice, an edge to an unknown id, or a weight that is not a positive finite number.
 */
export function csrGraph(ids: readonly string[], edges: Iterable<WeightedEdge>): CsrGraph {
  const sorted = [...ids].sort();
  const indexOf = new Map(sorted.map((id, index) => [id, index]));
  if (indexOf.size < sorted.length) throw new RangeError("an id is given twice");
  const order = sorted.length;
  const known: { readonly key: number; readonly weight: number }[] = [];
  for (const { source, target, weight } of edges) {
    const [a, b] = [indexOf.get(source), indexOf.get(target)];
    if (a === undefined || b === undefined) throw new RangeError(`unknown node in the edge ${source} – ${target}`);
    if (!(weight > 0 && weight < Infinity)) throw new RangeError(`weight ${weight} of the edge ${source} – ${target}`);
    if (a !== b) known.push({ key: Math.min(a, b) * order + Math.max(a, b), weight });
  }
  // Weights are added from the smallest on: another order of rows would round otherwise.
  known.sort((one, other) => one.key - other.key || one.weight - other.weight);
  const pairs = new Map<number, number>();
  for (const { key, weight } of known) pairs.set(key, (pairs.get(key) ?? 0) + weight);
  const keys = Float64Array.from(pairs.keys());
  const rows = openRows(order, (count) => {
    for (const key of keys) {
      count(Math.floor(key / order));
      count(key % order);
    }
  });
  const neighbours = new Int32Array(2 * keys.length);
  const weights = new Float64Array(2 * keys.length);
  const put = (from: number, to: number, weight: number) => {
    const at = rows.next(from);
    neighbours[at] = to;
    weights[at] = weight;
  };
  // Keys are sorted by their lower end: every node first meets the neighbours before it, in order, then those after.
  for (const key of keys) {
    const [a, b] = [Math.floor(key / order), key % order];
    put(a, b, pairs.get(key) as number);
    put(b, a, pairs.get(key) as number);
  }
  return { ids: sorted, order, size: keys.length, starts: rows.starts, neighbours, weights };
}

/** How many neighbours a node has. */
export const degreeOf: (graph: CsrGraph, node: number) => number = rowLength;

/** Sum of the weights of each node's edges. O(n + m). */
export const strengths = ({ order, starts, weights }: CsrGraph): Float64Array =>
  Float64Array.from({ length: order }, (_, node) => {
    let sum = 0;
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) sum += weights[at] as number;
    return sum;
  });
