import { counted } from "./network-filter.js";
import type { NetworkIndex, NetworkFilter } from "../../network/network-index.js";

/** What several organisations may share. */
export type Trait = "sector" | "cluster" | "commune" | "public";

/** A value that two of them have at least, and how many have it. */
export interface Shared {
  readonly value: string;
  readonly count: number;
}

/** Values told of each trait. */
const most = 3;

/**
 * What chosen organisations have in common: for each trait the most frequent values, the first one first; and the ties
 * that are drawn between them.
 */
export function commonTraitsOf(
  { network }: NetworkIndex,
  chosen: ReadonlySet<number>,
  filter: NetworkFilter,
  families: ReadonlyMap<string, string>,
): { readonly traits: Readonly<Record<Trait, readonly Shared[]>>; readonly ties: number } {
  const { nodes, edges } = network;
  const nodesOf = [...chosen];
  const shared = (values: Iterable<string | null>) =>
    counted(values)
      .map(([value, count]) => ({ value, count }))
      .filter(({ count }) => count > 1)
      .slice(0, most);
  const pick = (column: readonly (string | null)[]) => nodesOf.map((node) => column[node] ?? null);
  return {
    traits: {
      sector: shared(pick(nodes.sector).map((code) => (code === null ? null : (families.get(code) ?? code)))),
      cluster: shared(pick(nodes.cluster)),
      commune: shared(pick(nodes.commune)),
      public: shared(nodesOf.flatMap((node) => nodes.publics[node] ?? [])),
    },
    ties: edges.source.reduce(
      (sum, source, edge) =>
        sum + Number(chosen.has(source) && chosen.has(edges.target[edge] as number) && filter.edge(edge)),
      0,
    ),
  };
}
