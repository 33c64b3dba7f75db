import type { Gazetteer } from "../territory/gazetteer.js";
import { Top } from "../arrays/top.js";
import { openSearch, tallyAnswers } from "./answers.js";
import { createFindIndex } from "./find-index.js";
import { compactNumber } from "./numbers.js";
import { Tally } from "./tally.js";
import { namedTerritories, territoryDocuments, type NamedTerritory } from "./territory-documents.js";
import { typedWords } from "./typed.js";

export interface TerritoryFinder {
  /**
   * Communes, EPCI, départements and régions whose names have every word that was typed, or whose code or postcode
   * begins so; the best first, of equal ones the most populated. All when nothing was typed.
   * @param limit at most so many, from 1
   */
  find(typed: string, limit: number): readonly NamedTerritory[];
}

/** A code as it is typed: a département has two characters, a région R and its code. */
function typedCode(typed: string): string | undefined {
  const compact = compactNumber(typed);
  return compact.length >= 2 && /\d/.test(compact) ? compact : undefined;
}

/** Finds territories as organisations are found, without purposes; mistakes only count where nothing is as typed. */
export function createTerritoryFinder(gazetteer: Gazetteer): TerritoryFinder {
  const territories = namedTerritories(gazetteer);
  const findIndex = createFindIndex(territoryDocuments(territories, gazetteer));
  const tally = new Tally(territories.length);
  return {
    find(typed, limit) {
      const words = typedWords(typed);
      if (words?.length === 0) return territories.slice(0, limit);
      const search = openSearch(findIndex, words ?? [], typedCode(typed));
      tallyAnswers(findIndex, tally, search, false);
      if (tally.size === 0) tallyAnswers(findIndex, tally, search, true);
      const top = new Top(limit);
      tally.forEach((index, score) => top.offer(index, score));
      return top.ranked().map(({ index }) => territories[index] as NamedTerritory);
    },
  };
}
