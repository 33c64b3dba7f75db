import { Type, type Static } from "typebox";
import { ClustersParameters } from "./network-parameters.js";
import { Closed, Nullable, Ratio } from "./parts.js";

const Distinctive = Closed({
  feature: Type.String(),
  label: Type.String(),
  inside: Type.Integer({ description: "Members that have it." }),
  outside: Type.Integer({ description: "Others that have it." }),
  z: Type.Number(),
});

const Cluster = Closed({
  id: Type.String({ description: "Kept from one analysis to the next." }),
  name: Type.String(),
  size: Type.Integer(),
  stability: Nullable(Ratio),
  distinctive: Type.Array(Distinctive),
  members: Type.Array(Type.String()),
});

export const Clusters = Closed({
  parameters: ClustersParameters,
  modularity: Type.Number(),
  zScore: Nullable(Type.Number({ description: "Standard deviations above the modularity of chance." })),
  chance: Closed({ mean: Type.Number(), standardDeviation: Type.Number() }),
  runs: Closed({ adjustedRand: Type.Number(), rounds: Type.Integer() }),
  lastNumber: Type.Integer({ description: "Greatest number that a cluster ever had." }),
  clusters: Type.Array(Cluster),
  nodes: Type.Array(Closed({ id: Type.String(), cluster: Nullable(Type.String()), stability: Nullable(Ratio) })),
});
export type Clusters = Static<typeof Clusters>;
