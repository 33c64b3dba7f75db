import { backboneByDefault } from "@maillage/engine/network/affinities.js";
import { analysisByDefault } from "@maillage/engine/network/analysis.js";
import { projections, type Projection } from "@maillage/engine/network/build.js";
import { Type, type Static } from "typebox";
import { Closed } from "./parts.js";

const Territory = Type.String({
  minLength: 1,
  maxLength: 400,
  description: "Commune, EPCI (SIREN), département or région (`R76`); several between commas.",
});

const affinities = {
  intent: Type.String({ default: "meet", maxLength: 40 }),
  top: Type.Integer({ minimum: 1, maximum: 50, default: backboneByDefault.top }),
  alpha: Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1, default: backboneByDefault.alpha }),
};

/** What an analysis of the network is made with. Defaults are those of the command line. */
export const NetworkParameters = Closed({
  ...affinities,
  territory: Type.Optional(Territory),
  projection: Type.Enum(Object.keys(projections) as Projection[], { default: analysisByDefault.projection }),
  resolution: Type.Number({ exclusiveMinimum: 0, maximum: 100, default: analysisByDefault.resolution }),
  runs: Type.Integer({ minimum: 1, maximum: 500, default: analysisByDefault.runs }),
  seed: Type.Integer({ minimum: 0, maximum: 2 ** 32 - 1, default: analysisByDefault.seed }),
});
export type NetworkParameters = Static<typeof NetworkParameters>;

export const DiagnosisParameters = Closed({
  ...affinities,
  territory: Territory,
  reference: Type.Optional(Territory),
});
export type DiagnosisParameters = Static<typeof DiagnosisParameters>;
