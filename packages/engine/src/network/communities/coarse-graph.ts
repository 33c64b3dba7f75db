import { strengths, type CsrGraph } from "../csr-graph.js";
import { countOf, communityRows, type Partition } from "./partition.js";

/** A graph whose nodes stand for groups of nodes: compressed rows as in `CsrGraph`, edges inside a group left out. */
export interface CoarseGraph {
  readonly order: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Weight of the ends of edges at each node, those inside its group too. */
  readonly strength: Float64Array;
}

/** The graph itself, every node a group. */
export const finest = (graph: CsrGraph): CoarseGraph => ({ ...graph, strength: strengths(graph) });

/**
 * One node for each community, one edge for each pair of communities with edges between them, weights added: second
 * phase of Louvain (Blondel et al. 2008). One pass over the edges.
 */
export function coarsened({ neighbours, starts, weights, strength }: CoarseGraph, partition: Partition): CoarseGraph {
  const order = countOf(partition);
  const rows = communityRows(partition);
  const begins = new Int32Array(order + 1);
  const summed = new Float64Array(order);
  const others: number[] = [];
  const sums: number[] = [];
  const towards = new Float64Array(order);
  for (let community = 0; community < order; community++) {
    for (let member = rows.starts[community] as number; member < (rows.starts[community + 1] as number); member++) {
      const node = rows.entries[member] as number;
      summed[community] = (summed[community] as number) + (strength[node] as number);
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const other = partition[neighbours[at] as number] as number;
        if (other === community) continue;
        if (towards[other] === 0) others.push(other);
        towards[other] = (towards[other] as number) + (weights[at] as number);
      }
    }
    for (let at = begins[community] as number; at < others.length; at++) {
      const other = others[at] as number;
      sums.push(towards[other] as number);
      towards[other] = 0;
    }
    begins[community + 1] = others.length;
  }
  return {
    order,
    starts: begins,
    neighbours: Int32Array.from(others),
    weights: Float64Array.from(sums),
    strength: summed,
  };
}
