import { createTerritoryFinder, type TerritoryFinder } from "@maillage/engine/find/territory-finder.js";
import type { Territories, TerritoriesQuery } from "../answers/territories.js";
import type { Model } from "./model.js";
import type { Question } from "./question.js";

/** What is made once a model, when the first reader asks. */
interface Known {
  readonly finder: TerritoryFinder;
  /** How many organisations each territory has, by its code. */
  readonly counts: ReadonlyMap<string, number>;
}

const knownOf = new WeakMap<Model, Known>();

function known(model: Model): Known {
  const before = knownOf.get(model);
  if (before) return before;
  const { gazetteer, organisations } = model.workspace.directory;
  const counts = new Map<string, number>();
  for (const { commune } of organisations) {
    const at = gazetteer.commune(commune?.value ?? "");
    if (!at) continue;
    for (const code of [at.code, at.epci, at.departement, `R${at.region}`])
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const made = { finder: createTerritoryFinder(gazetteer), counts };
  knownOf.set(model, made);
  return made;
}

/** All that is found is counted before those that are not wanted are left out. */
const mostFound = 500;

/** Territories as one types, with how many organisations are known there. */
export const territories: Question<TerritoriesQuery, Territories> = (model, { q, limit, known: onlyKnown, level }) => {
  const { finder, counts } = known(model);
  const isWhole = !onlyKnown && level === undefined;
  const found = finder
    .find(q, isWhole ? limit : mostFound)
    .filter((territory) => level === undefined || territory.level === level)
    .map((territory) => ({ ...territory, organisations: counts.get(territory.code) ?? 0 }));
  return { items: found.filter(({ organisations }) => !onlyKnown || organisations > 0).slice(0, limit) };
};
