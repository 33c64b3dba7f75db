import type { Partition } from "./partition.js";

/** The communities of a graph, and how far they can be trusted. */
export interface Communities {
  readonly partition: Partition;
  /** Of each node, in [0, 1]: how often the runs put it with the other members of its community; NaN after a single run. */
  readonly stability: Float64Array;
  /** Mean stability of the members of each community; NaN after a single run. */
  readonly communityStability: Float64Array;
  readonly modularity: number;
  /** Runs on the graph itself, before any consensus. */
  readonly runs: {
    readonly modularity: readonly number[];
    /** Mean adjusted Rand index of all pairs of runs; 1 for a single run. */
    readonly meanAdjustedRand: number;
  };
  /** Rounds until the runs agreed, or `mostRounds`. */
  readonly rounds: number;
}
