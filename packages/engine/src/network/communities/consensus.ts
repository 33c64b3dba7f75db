import { seededRandom } from "../../random.js";
import type { GraphColumns } from "../columns.js";
import { adjustedRand } from "./adjusted-rand.js";
import { splitDisconnected } from "./connected.js";
import { louvain } from "./louvain.js";
import { modularity } from "./modularity.js";
import { membersOf, type Partition } from "./partition.js";

export interface ConsensusParameters {
  /** Louvain runs in a round. */
  readonly runs: number;
  readonly resolution: number;
  readonly seed: number;
  /** Pairs that fewer runs put together lose their edge, in [0, 1]. */
  readonly threshold: number;
}

export const consensusByDefault: ConsensusParameters = { runs: 50, resolution: 1, seed: 1901, threshold: 0.5 };

export interface Consensus {
  /** Every community is connected. */
  readonly partition: Partition;
  /**
   * Stability of each node, in [0, 1]: the share of the runs that put it with the other members of its community, mean
   * over its neighbours inside; 1 for a node alone.
   */
  readonly stability: Float64Array;
  /** Mean stability of the members of each community. */
  readonly communityStability: Float64Array;
  readonly modularity: number;
  readonly runs: {
    readonly modularity: readonly number[];
    /** Mean adjusted Rand index of consecutive runs. */
    readonly adjustedRand: number;
  };
  /** Rounds it took the runs to agree. */
  readonly rounds: number;
}

/** After so many rounds the runs are taken as they are: the matrix is then 0 or 1 but for a few pairs. */
const mostRounds = 12;

/** For each edge slot, the share of the partitions that put its two ends together. */
function togetherness({ order, starts, neighbours }: GraphColumns, partitions: readonly Partition[]): Float64Array {
  const shares = new Float64Array(neighbours.length);
  for (const partition of partitions)
    for (let node = 0; node < order; node++)
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++)
        if (partition[node] === partition[neighbours[at] as number]) shares[at] = (shares[at] as number) + 1;
  return shares.map((count) => count / partitions.length);
}

/** The graph with other weights; edges without weight go. Weights are the same seen from either end. */
function reweighted(graph: GraphColumns, weights: Float64Array): GraphColumns {
  const starts = new Int32Array(graph.order + 1);
  const kept: number[] = [];
  for (let node = 0; node < graph.order; node++) {
    for (let at = graph.starts[node] as number; at < (graph.starts[node + 1] as number); at++)
      if ((weights[at] as number) > 0) kept.push(at);
    starts[node + 1] = kept.length;
  }
  return {
    ids: graph.ids,
    order: graph.order,
    size: kept.length / 2,
    starts,
    neighbours: Int32Array.from(kept, (at) => graph.neighbours[at] as number),
    weights: Float64Array.from(kept, (at) => weights[at] as number),
  };
}

/**
 * Consensus of many seeded Louvain runs (Lancichinetti & Fortunato 2012): the share of the runs that put two nodes
 * together becomes the weight between them, low shares are cut, and the runs begin again on that graph until they agree.
 * Pairs that have no edge are left out of the matrix, as in its fast variants (Tandon et al. 2019): the cost is `runs` ×
 * rounds Louvain runs.
 */
export function consensus(graph: GraphColumns, parameters: ConsensusParameters): Consensus {
  const { runs, resolution, seed, threshold } = parameters;
  const runAll = (on: GraphColumns, round: number): Partition[] => {
    return Array.from({ length: runs }, (_, run) => louvain(on, seededRandom(seed + round * runs + run), resolution));
  };
  const first = runAll(graph, 0);
  const shares = togetherness(graph, first);
  let matrix = reweighted(
    graph,
    shares.map((share) => (share >= threshold ? share : 0)),
  );
  let partitions = first;
  let rounds = 1;
  for (; rounds < mostRounds && matrix.weights.some((share) => share < 1); rounds++) {
    partitions = runAll(matrix, rounds);
    const agreed = togetherness(matrix, partitions);
    matrix = reweighted(
      matrix,
      agreed.map((share) => (share >= threshold ? share : 0)),
    );
  }
  const partition = splitDisconnected(graph, partitions[0] as Partition);
  const stability = Float64Array.from({ length: graph.order }, (_, node) => {
    let sum = 0;
    let inside = 0;
    for (let at = graph.starts[node] as number; at < (graph.starts[node + 1] as number); at++) {
      if (partition[graph.neighbours[at] as number] !== partition[node]) continue;
      sum += shares[at] as number;
      inside++;
    }
    return inside === 0 ? 1 : sum / inside;
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    partition,
    stability,
    communityStability: Float64Array.from(membersOf(partition), (members) =>
      mean(members.map((node) => stability[node] as number)),
    ),
    modularity: modularity(graph, partition, resolution),
    runs: {
      modularity: first.map((each) => modularity(graph, each, resolution)),
      adjustedRand: mean(first.slice(1).map((each, at) => adjustedRand(first[at] as Partition, each))),
    },
    rounds,
  };
}
