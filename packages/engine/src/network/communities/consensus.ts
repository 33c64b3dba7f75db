import { seededRandom } from "../../arrays/random.js";
import type { CsrGraph } from "../csr-graph.js";
import { adjustedRand } from "./adjusted-rand.js";
import { coClassification, stabilityOf, thresholded } from "./co-classification.js";
import type { Communities } from "./communities.js";
import { splitDisconnected } from "./connected.js";
import { louvain } from "./louvain.js";
import { modularity } from "./modularity.js";
import { membersOf, type Partition } from "./partition.js";

export interface ConsensusParameters {
  /** Louvain runs in a round. */
  readonly runs: number;
  readonly resolution: number;
  readonly seed: number;
  /** Edges whose ends fewer runs put together are cut before the next round, in [0, 1]. */
  readonly threshold: number;
}

/** A low threshold, as both papers find best for Louvain: a high one breaks weak communities into crumbs. */
export const consensusByDefault: ConsensusParameters = { runs: 50, resolution: 1, seed: 1901, threshold: 0.2 };

/** After so many rounds the best of the last runs stands for the consensus. */
export const mostRounds = 12;

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function meanAdjustedRand(runs: readonly Partition[]): number {
  const indices = runs.flatMap((run, at) => runs.slice(0, at).map((other) => adjustedRand(run, other)));
  return indices.length === 0 ? 1 : mean(indices);
}

/**
 * Consensus of many seeded Louvain runs (Lancichinetti & Fortunato 2012): the share of the runs that put two nodes
 * together becomes the weight between them, low shares are cut, and the runs begin again on that graph until they agree.
 * Only pairs with an edge stand in the matrix, as in its fast variant (Tandon et al. 2019). Cost: `runs` Louvain runs a
 * round, on fewer edges each round.
 * @throws RangeError for a number of runs that is not a whole number ≥ 1
 */
export function consensus(graph: CsrGraph, parameters: ConsensusParameters): Communities {
  const { runs, resolution, seed, threshold } = parameters;
  if (!(Number.isInteger(runs) && runs > 0)) throw new RangeError(`${runs} runs`);
  const seeds = seededRandom(seed);
  const runAll = (on: CsrGraph): Partition[] =>
    Array.from({ length: runs }, () =>
      splitDisconnected(on, louvain(on, seededRandom(Math.floor(seeds() * 2 ** 32)), resolution)),
    );
  const first = runAll(graph);
  const qualities = (partitions: readonly Partition[]) => partitions.map((each) => modularity(graph, each, resolution));
  let [matrix, last, rounds] = [graph, first, 1];
  let shares = coClassification(graph, first);
  for (; rounds < mostRounds && shares.some((share) => share > 0 && share < 1); rounds++) {
    matrix = thresholded(matrix, shares, threshold);
    last = runAll(matrix);
    shares = coClassification(matrix, last);
  }
  const reached = qualities(last);
  const partition = last[reached.indexOf(Math.max(...reached))] as Partition;
  const stability = stabilityOf(partition, first);
  return {
    partition,
    stability,
    communityStability: Float64Array.from(membersOf(partition), (members) =>
      mean(members.map((node) => stability[node] as number)),
    ),
    modularity: Math.max(...reached),
    runs: { modularity: qualities(first), meanAdjustedRand: meanAdjustedRand(first) },
    rounds,
  };
}
