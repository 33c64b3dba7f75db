import type { OpenedNetwork } from "@maillage/engine/network";
import { intentOf } from "./intent.js";
import type { Model } from "./model.js";
import type { Progress, Reader } from "./question.js";
import { territoryOf } from "./territory.js";

/** Which organisations and affinities make a network. */
export interface AffinityParameters {
  readonly intent: string;
  readonly top: number;
  readonly alpha: number;
  readonly territory?: string;
  readonly sensitive?: boolean;
}

/** A network, worked out once a model. @throws Refused `unknown-territory`, `invalid` */
export function openedNetwork(
  model: Model,
  { intent: intentId, top, alpha, territory: codes, sensitive: wished = false }: AffinityParameters,
  { may }: Reader,
  progress: Progress,
): OpenedNetwork {
  const { maillage } = model;
  const intent = intentOf(maillage.tables.intents, intentId);
  const territory = codes === undefined ? undefined : territoryOf(model, codes);
  const sensitive = wished && may.sensitive;
  const choice = { intent, top, alpha, sensitive, ...(territory ? { territory } : {}) };
  const { size } = maillage.directory;
  return model.once(`network ${JSON.stringify([intent.id, top, alpha, codes, sensitive])}`, () =>
    maillage.network(choice, (done) => progress("affinities", done, size)),
  );
}
