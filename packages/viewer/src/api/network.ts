import type { NetworkColumns } from "@maillage/server/answers/network.js";

/** A whole network, by columns: node i stands at place i of each, an edge tells the places of its ends. */
export type Network = NetworkColumns;

export type TieKind = Network["kinds"][number];

/** Known ties, then what is computed. */
export const tieKinds = ["membership", "cooperation", "funding", "affinity"] as const satisfies readonly TieKind[];
