import { compareText } from "../arrays/order.js";
import { inFull } from "./in-full.js";
import { elidedWords } from "../text/empty-words.js";
import type { Gazetteer } from "../territory/gazetteer.js";
import { words } from "../text/words.js";
import { initialsOf } from "./acronyms.js";
import type { Documents } from "./find-index.js";
import { compactNumber } from "./numbers.js";
import { nameLength } from "./organisation-documents.js";
import { mostKeys } from "./sorted-keys.js";
import { fields } from "./strength.js";

/** Kinds of territory, the narrowest first. */
export const territoryLevels = ["commune", "epci", "departement", "region"] as const;
export type TerritoryLevel = (typeof territoryLevels)[number];

/** A territory that can be chosen, with the code that `readTerritory` takes. */
export interface NamedTerritory {
  readonly code: string;
  readonly name: string;
  readonly level: TerritoryLevel;
  readonly population: number;
}

/** What EPCI are called in two letters, in full. */
const shortKinds: Readonly<Record<string, readonly string[]>> = {
  cc: ["communaute", "communes"],
  ca: ["communaute", "agglomeration"],
  cu: ["communaute", "urbaine"],
};

/** Every territory of a gazetteer, the most populated first: of two that are found alike it is the likelier. */
export function namedTerritories(gazetteer: Gazetteer): readonly NamedTerritory[] {
  const all: NamedTerritory[] = gazetteer.communes.map(({ code, name, population }) => ({
    code,
    name,
    level: "commune",
    population,
  }));
  for (const level of ["epci", "departement", "region"] as const) {
    const populations = new Map<string, number>();
    for (const commune of gazetteer.communes)
      populations.set(commune[level], (populations.get(commune[level]) ?? 0) + commune.population);
    for (const [code, population] of populations) {
      const name = gazetteer.areaName(level, code);
      if (name !== "") all.push({ code: level === "region" ? `R${code}` : code, name, level, population });
    }
  }
  return all.sort(
    (a, b) =>
      b.population - a.population ||
      territoryLevels.indexOf(a.level) - territoryLevels.indexOf(b.level) ||
      compareText(a.code, b.code),
  );
}

/** Postcodes of each commune. */
function postcodesByCommune({ postcodes }: Gazetteer): ReadonlyMap<string, readonly string[]> {
  const byCommune = new Map<string, string[]>();
  for (const [postcode, codes] of postcodes)
    for (const code of codes) byCommune.set(code, [...(byCommune.get(code) ?? []), postcode]);
  return byCommune;
}

/** Territories as they are found: by name, by code and postcode, an EPCI by its initials too. */
export function territoryDocuments(territories: readonly NamedTerritory[], gazetteer: Gazetteer): Documents {
  const at = (index: number): NamedTerritory => territories[index] as NamedTerritory;
  const postcodes = postcodesByCommune(gazetteer);
  return {
    size: territories.length,
    words(index, visit) {
      const own = words(at(index).name).filter((word) => !elidedWords.has(word));
      for (const word of own) {
        visit(inFull.get(word) ?? word, fields.name);
        if (at(index).level === "epci") for (const full of shortKinds[word] ?? []) visit(full, fields.name);
      }
      return nameLength(own);
    },
    initials: (index) => (at(index).level === "epci" ? initialsOf(at(index).name.replace(/^C[ACU] /, "")) : []),
    numbers: (index) =>
      [at(index).code, ...(postcodes.get(at(index).code) ?? [])].map(compactNumber).slice(0, mostKeys),
  };
}
