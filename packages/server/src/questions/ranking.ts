import type { Gates, Intent } from "@maillage/engine/match";
import type { PartnersParameters } from "../answers/partners.js";
import { intentOf, readWeights } from "./intent.js";
import type { Model } from "./model.js";
import type { Reader } from "./question.js";

/** How partners are looked for, whoever they are for. */
export type RankingParameters = Omit<PartnersParameters, "id">;

/** The intent, with weights of the reader's own where they gave some, and who may be suggested. @throws Refused `invalid` */
export function rankingOf(
  { maillage }: Model,
  asked: RankingParameters,
  { may }: Reader,
): { readonly intent: Intent; readonly gates: Gates } {
  const chosen = intentOf(maillage.tables.intents, asked.intent);
  const excluded = (asked.exclude ?? "").split(",").filter((id) => id !== "");
  return {
    intent: asked.weights === undefined ? chosen : { ...chosen, weights: readWeights(asked.weights), least: 0 },
    gates: {
      ...(asked.within === undefined ? {} : { within: asked.within }),
      ...(asked.sensitive && may.sensitive ? { sensitive: true } : {}),
      excluded: new Set(excluded),
    },
  };
}
