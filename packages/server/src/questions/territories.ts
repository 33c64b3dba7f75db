import { createTerritoryFinder, type TerritoryFinder } from "@maillage/engine/find";
import type { Territories, TerritoriesParameters } from "../answers/territories.js";
import type { Model } from "./model.js";
import type { Question } from "./question.js";

/** What is made once a model, when the first reader asks. */
interface Known {
  readonly finder: TerritoryFinder;
  /** How many organisations each territory has, by its code. */
  readonly counts: ReadonlyMap<string, number>;
}

function known({ maillage }: Model): Known {
  const { gazetteer, organisations } = maillage.directory;
  const counts = new Map<string, number>();
  for (const { commune } of organisations) {
    const at = gazetteer.commune(commune?.value ?? "");
    if (!at) continue;
    for (const code of [at.code, at.epci, at.departement, `R${at.region}`])
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { finder: createTerritoryFinder(gazetteer), counts };
}

/** All that is found is counted before those that are not wanted are left out. */
const mostFound = 500;

/** Territories as one types, with how many organisations are known there. */
export const territories: Question<TerritoriesParameters, Territories> = (
  model,
  { q, limit, known: onlyKnown, level },
) => {
  const { finder, counts } = model.once("territories", () => known(model));
  const isWhole = !onlyKnown && level === undefined;
  const found = finder
    .find(q, isWhole ? limit : mostFound)
    .filter((territory) => level === undefined || territory.level === level)
    .map((territory) => ({ ...territory, organisations: counts.get(territory.code) ?? 0 }));
  return { items: found.filter(({ organisations }) => !onlyKnown || organisations > 0).slice(0, limit) };
};
