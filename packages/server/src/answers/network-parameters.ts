import {
  analysisByDefault,
  backboneByDefault,
  communityMethods,
  projections,
  type CommunityMethod,
  type Projection,
} from "@maillage/engine/network";
import { Type, type Static } from "typebox";
import { Closed, Territory } from "./parts.js";

const affinities = {
  intent: Type.String({ default: "meet", maxLength: 40 }),
  top: Type.Integer({ minimum: 1, maximum: 50, default: backboneByDefault.top }),
  alpha: Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1, default: backboneByDefault.alpha }),
};

/** Only a terminal takes sensitive organisations in: what a server works out is for everybody who reads it. */
const sensitive = Type.Optional(Type.Boolean());

const network = {
  ...affinities,
  territory: Type.Optional(Territory),
  projection: Type.Enum(Object.keys(projections) as Projection[], { default: analysisByDefault.projection }),
  resolution: Type.Number({ exclusiveMinimum: 0, maximum: 100, default: analysisByDefault.resolution }),
  runs: Type.Integer({ minimum: 1, maximum: 500, default: analysisByDefault.runs }),
  seed: Type.Integer({ minimum: 0, maximum: 2 ** 32 - 1, default: analysisByDefault.seed }),
};

const diagnosis = { ...affinities, territory: Territory, reference: Type.Optional(Territory) };

/** What a server analyses the network with. */
export const SharedNetworkParameters = Closed(network);
export type SharedNetworkParameters = Static<typeof SharedNetworkParameters>;

/** What the network may be analysed with. */
export const NetworkParameters = Closed({ ...network, sensitive });
export type NetworkParameters = Static<typeof NetworkParameters>;

/** What groups may be looked for with. */
export const ClustersParameters = Closed({
  ...network,
  sensitive,
  method: Type.Optional(Type.Enum(Object.keys(communityMethods) as CommunityMethod[])),
});
export type ClustersParameters = Static<typeof ClustersParameters>;

export const layouts = ["affinity", "map"] as const;
export const Layout = Type.Enum([...layouts], { default: layouts[0] });
export type Layout = Static<typeof Layout>;

export const NetworkColumnsParameters = Closed({ ...network, sensitive, layout: Layout });
export type NetworkColumnsParameters = Static<typeof NetworkColumnsParameters>;

/** What a server diagnoses with. */
export const SharedDiagnosisParameters = Closed(diagnosis);
export type SharedDiagnosisParameters = Static<typeof SharedDiagnosisParameters>;

export const DiagnosisParameters = Closed({ ...diagnosis, sensitive });
export type DiagnosisParameters = Static<typeof DiagnosisParameters>;
