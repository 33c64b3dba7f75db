import { seededRandom } from "../../arrays/random.js";
import type { CsrGraph } from "../csr-graph.js";
import { splitDisconnected } from "./connected.js";
import { louvain } from "./louvain.js";
import { modularity } from "./modularity.js";
import { rewired } from "./rewire.js";

export interface SignificanceParameters {
  /** Rewired graphs. */
  readonly samples: number;
  readonly resolution: number;
  readonly seed: number;
}

/** A modularity beside those that chance gives on graphs with the same degrees. */
export interface Significance {
  readonly mean: number;
  readonly standardDeviation: number;
  /** (modularity − mean) / sd; `undefined` without edges, or when chance gives always the same. */
  readonly zScore: number | undefined;
}

/** Modularities nearer to each other than this differ by rounding alone. */
const rounding = 1e-12;

/**
 * z-score of a modularity against those of rewired graphs, each clustered by one Louvain run (Guimerà, Sales-Pardo &
 * Amaral 2004). Like is compared with like when `found` comes from single runs too: their mean. Cost: `samples` times a
 * rewiring and a run.
 * @param found modularity at the same resolution
 */
export function significance(
  graph: CsrGraph,
  found: number,
  { samples, resolution, seed }: SignificanceParameters,
): Significance {
  const random = seededRandom(seed);
  const values = Array.from({ length: samples }, () => {
    const chance = rewired(graph, random);
    return modularity(chance, splitDisconnected(chance, louvain(chance, random, resolution)), resolution);
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, samples);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, samples - 1);
  const standardDeviation = Math.sqrt(variance);
  return {
    mean,
    standardDeviation,
    zScore: standardDeviation > rounding ? (found - mean) / standardDeviation : undefined,
  };
}
