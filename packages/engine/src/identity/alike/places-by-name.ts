import { oncePer } from "../../arrays/once-per.js";
import type { Commune, Gazetteer } from "../../territory/gazetteer.js";
import { articles } from "../../text/empty-words.js";
import { plainWords } from "../../text/words.js";

/** A commune, and the words of its name. */
export interface NamedCommune {
  readonly commune: Commune;
  readonly words: readonly string[];
}

/** Places of the country by what they are called, see `placeKey`. */
export interface PlacesByName {
  readonly communes: ReadonlyMap<string, readonly NamedCommune[]>;
  /** The code of a département, by its name and by its code. */
  readonly departements: ReadonlyMap<string, string>;
  readonly regions: ReadonlySet<string>;
}

/** What a place is found by: the words of its name, articles aside. */
export const placeKey = (words: readonly string[]): string => words.filter((word) => !articles.has(word)).join(" ");

/** Names of before, or shorter ones, that people still write. */
const otherRegions = ["val de loire", "centre"];

/** The places of a gazetteer by name. */
export const placesByName = oncePer(({ communes: all, areaName }: Gazetteer): PlacesByName => {
  const communes = new Map<string, NamedCommune[]>();
  const departements = new Map<string, string>();
  const regions = new Set(otherRegions);
  for (const commune of all) {
    const { departement, region } = commune;
    const words = plainWords(commune.name);
    if (!departements.has(departement.toLowerCase())) {
      departements.set(departement.toLowerCase(), departement);
      departements.set(placeKey(plainWords(areaName("departement", departement))), departement);
      regions.add(placeKey(plainWords(areaName("region", region))));
    }
    const key = placeKey(words);
    const known = communes.get(key);
    if (known) known.push({ commune, words });
    else communes.set(key, [{ commune, words }]);
  }
  return { communes, departements, regions };
});
