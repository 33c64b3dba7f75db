import { rankPartners, type Suggestion } from "@maillage/engine/match";
import type { Question } from "./question.js";
import { rankingOf, type RankingParameters } from "./ranking.js";

/** The partners of organisations that follow one another, by their indices; `to` is not one of them. */
export type ManyAsked = RankingParameters & { readonly from: number; readonly to: number };

/** One suggestion to one organisation, without what takes long: for tables of everybody's. */
export interface PartnerRow {
  readonly index: number;
  readonly list: "close" | "unsure" | "bridging";
  readonly rank: number;
  readonly suggestion: Suggestion;
}

/** Who to meet, for many at once. */
export const partnersOfMany: Question<ManyAsked, PartnerRow[]> = (model, asked, reader) => {
  const { maillage } = model;
  const { intent, gates } = rankingOf(model, asked, reader);
  const scorer = maillage.scorer(intent);
  const rows: PartnerRow[] = [];
  const { sensitive } = maillage.directory;
  for (let index = asked.from; index < asked.to; index++) {
    if (sensitive[index] === 1 && gates.sensitive !== true) continue;
    const found = rankPartners(scorer.from(index), asked.top, gates, maillage.search);
    for (const list of ["close", "unsure", "bridging"] as const)
      found[list].forEach((suggestion, at) => rows.push({ index, list, rank: at + 1, suggestion }));
  }
  return rows;
};
