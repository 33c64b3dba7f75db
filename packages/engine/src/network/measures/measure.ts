import type { CsrGraph } from "../csr-graph.js";
import type { Partition } from "../communities/partition.js";

/** What measures may need besides the graph. */
export interface MeasureOptions {
  /** Communities, for participation and within-module z. */
  readonly partition: Partition;
  /** Seed of the pivots of sampled measures. */
  readonly seed: number;
}

/** A value of every node. A new measure is one file, and a line in `measures/measures.ts`. */
export interface NodeMeasure {
  readonly id: string;
  /** By node; NaN where the measure is not defined. */
  compute(graph: CsrGraph, options: MeasureOptions): Float64Array;
}
