import type { CsrGraph } from "../csr-graph.js";
import type { Communities } from "./communities.js";
import { consensus, type ConsensusParameters } from "./consensus.js";
import { graphologyLouvain } from "./graphology-louvain.js";

/** Ways of finding communities, by the name that readers ask for. A new one is a file and a line here. */
export const communityMethods = {
  consensus,
  louvain: graphologyLouvain,
} as const satisfies Record<string, (graph: CsrGraph, parameters: ConsensusParameters) => Communities>;
export type CommunityMethod = keyof typeof communityMethods;
