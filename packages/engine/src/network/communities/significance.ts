import { seededRandom, type Random } from "../../random.js";
import { graphColumns, type GraphColumns } from "../columns.js";
import { splitDisconnected } from "./connected.js";
import { louvain } from "./louvain.js";
import { modularity } from "./modularity.js";

/** Swaps tried for each edge: enough for the edges to forget where they were (Milo et al. 2003 use 100; 10 is near). */
const swapsAnEdge = 10;

/**
 * A random graph with the same degrees: double edge swaps, each weight travelling with its edge (Maslov & Sneppen 2002). No
 * loops, no parallel edges.
 */
export function rewired(graph: GraphColumns, random: Random): GraphColumns {
  const { ids, order, size, starts, neighbours, weights } = graph;
  const [ends, weight] = [new Int32Array(2 * size), new Float64Array(size)];
  const known = new Set<number>();
  const key = (a: number, b: number) => Math.min(a, b) * order + Math.max(a, b);
  let edge = 0;
  for (let node = 0; node < order; node++) {
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
      const other = neighbours[at] as number;
      if (node > other) continue;
      ends[2 * edge] = node;
      ends[2 * edge + 1] = other;
      weight[edge++] = weights[at] as number;
      known.add(key(node, other));
    }
  }
  const draw = () => Math.floor(random() * size);
  for (let attempt = 0; attempt < swapsAnEdge * size; attempt++) {
    const [one, two] = [draw(), draw()];
    const side = random() < 0.5 ? 0 : 1;
    const [a, b] = [ends[2 * one] as number, ends[2 * one + 1] as number];
    const [c, d] = [ends[2 * two + side] as number, ends[2 * two + 1 - side] as number];
    // a–b, c–d become a–d, c–b.
    if (a === d || c === b || a === c || b === d || known.has(key(a, d)) || known.has(key(c, b))) continue;
    known.delete(key(a, b));
    known.delete(key(c, d));
    known.add(key(a, d));
    known.add(key(c, b));
    ends[2 * one + 1] = d;
    ends[2 * two] = c;
    ends[2 * two + 1] = b;
  }
  return graphColumns(
    ids,
    Array.from({ length: size }, (_, at) => ({
      source: ids[ends[2 * at] as number] as string,
      target: ids[ends[2 * at + 1] as number] as string,
      weight: weight[at] as number,
    })),
  );
}

/** A modularity beside those that chance gives on graphs with the same degrees. */
export interface Significance {
  readonly mean: number;
  readonly standardDeviation: number;
  /** (modularity − mean) / sd; `undefined` without edges, or when chance gives always the same. */
  readonly zScore: number | undefined;
}

/** z-score of a modularity against `samples` rewired graphs, each clustered in the same way (Guimerà et al. 2004). */
export function significance(
  graph: GraphColumns,
  found: number,
  { samples, resolution, seed }: { readonly samples: number; readonly resolution: number; readonly seed: number },
): Significance {
  const values = Array.from({ length: samples }, (_, sample) => {
    const chance = rewired(graph, seededRandom(seed + sample));
    const partition = louvain(chance, seededRandom(seed + sample), resolution);
    return modularity(chance, splitDisconnected(chance, partition), resolution);
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, samples);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, samples - 1);
  const standardDeviation = Math.sqrt(variance);
  return {
    mean,
    standardDeviation,
    zScore: standardDeviation > 1e-12 ? (found - mean) / standardDeviation : undefined,
  };
}
