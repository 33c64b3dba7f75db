import { kindOf, type NetworkIndex, type NetworkFilter } from "./network-index.js";

/**
 * The edges that a picture can bear: all that pass the filter when they are not too many, else known ties first and then
 * the strongest, ties by their order. @returns places, ascending
 */
export function strongest(index: NetworkIndex, filter: NetworkFilter, most: number): readonly number[] {
  const { source, target, weight } = index.network.edges;
  const passing = source.flatMap((from, edge) =>
    filter.edge(edge) && filter.node(from) && filter.node(target[edge] as number) ? [edge] : [],
  );
  if (passing.length <= most) return passing;
  const isComputed = (edge: number) => Number(kindOf(index, edge) === "affinity");
  return passing
    .sort((a, b) => isComputed(a) - isComputed(b) || (weight[b] as number) - (weight[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}
