import type { Commune, Gazetteer } from "@maillage/engine/territory";
import type { NetworkColumns } from "../answers/network.js";

type Area = NetworkColumns["areas"][number];

/** Levels of the administrative map, the narrowest first, and the code of a commune's own at each. */
const levels: readonly (readonly [Area["level"], (commune: Commune) => string])[] = [
  ["epci", ({ epci }) => epci],
  ["departement", ({ departement }) => departement],
  ["region", ({ region }) => region],
];

/**
 * The EPCI, départements and régions that communes belong to, by level then by name.
 * @param codes of communes; those that the map does not know belong nowhere
 */
export function areasOf(gazetteer: Gazetteer, codes: Iterable<string>): Area[] {
  const communes = [...new Set(codes)].flatMap((code) => gazetteer.commune(code) ?? []);
  return levels.flatMap(([level, codeOf]) => {
    const own = new Map<string, string[]>();
    for (const commune of communes) {
      const code = codeOf(commune);
      if (code === "") continue;
      const known = own.get(code);
      if (known) known.push(commune.code);
      else own.set(code, [commune.code]);
    }
    return [...own]
      .map(([code, members]) => ({
        code: level === "region" ? `R${code}` : code,
        level,
        name: gazetteer.areaName(level, code) || code,
        communes: members.sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1));
  });
}
