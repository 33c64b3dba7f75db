import { parseInseeCode } from "../../model/identifiers/insee.js";
import { isSiren } from "../../model/identifiers/siren.js";
import { organisationFrom, type Organisation, type Said } from "../../model/organisation.js";
import type { CommuneDetails } from "../../territory/gazetteer.js";
import { readPoint } from "../cells/points.js";
import { rowReader } from "../row-reader.js";

/** The town hall's point is surer than the middle of the commune. */
const fields = {
  code: ["codeinsee", "code"],
  name: ["nomstandard", "nom", "name"],
  siren: ["sirencommune", "siren"],
  epci: ["sirenepci"],
  epciName: ["nomepci"],
  lat: ["latitudemairie", "lat", "latitude", "latitudecentre"],
  lon: ["longitudemairie", "lon", "longitude", "longitudecentre"],
  population: ["populationmunicipale", "population"],
} as const;

/** `Le Mans` is `Commune du Mans`; an h is left alone, for nothing tells a mute one. */
const articles: readonly (readonly [RegExp, string])[] = [
  [/^Le (?=\p{L})/u, "du "],
  [/^Les (?=\p{L})/u, "des "],
  [/^(?=[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛŒ])/iu, "d'"],
  [/^/u, "de "],
];

function townHallName(commune: string): string {
  const [pattern, article] = articles.find(([begins]) => begins.test(commune)) as (typeof articles)[number];
  return `Commune ${commune.replace(pattern, article)}`;
}

/** Source of the facts of every table of communes. */
const sourceId = "communes";

/**
 * Tables of communes: geography. What they say of a town hall or an EPCI joins the one that another source knows, a funder
 * for instance; by themselves they make no organisation.
 */
const layoutOf = (id: string, required: readonly string[]) =>
  rowReader({ id, source: sourceId, required, fields, origin: "official" }, ({ context: { gazetteer }, fact }) => {
    const authority = (siren: string, name: string): Said => ({
      id: `siren:${siren}`,
      ids: { siren },
      name: fact(name),
      kind: fact("authority"),
      supplement: true,
    });
    return (cell, report) => {
      const code = parseInseeCode(cell("code"));
      const known = code === undefined ? undefined : gazetteer.resolve({ code });
      if (!known) report("code_insee", cell("code"), "commune.unknown");
      // Some tables have no SIREN: the map knows that of the communes of today.
      const siren = cell("siren") || (known?.how === "current" ? known.commune.siren : "");
      if (!isSiren(siren)) {
        return report("siren_commune", siren, siren === "" ? "organisation.no-id" : "siren.checksum");
      }
      // A commune that is no more has neither the point nor the population of the one that it joined.
      const merged = known?.how === "merged";
      if (merged) report("code_insee", cell("code"), "commune.merged");
      const point = merged ? undefined : readPoint(cell("lat"), cell("lon"), report);
      const population = merged ? undefined : /^\d+(?=\.0$|$)/.exec(cell("population"))?.[0];
      const commune: Said = {
        ...authority(siren, townHallName(cell("name"))),
        commune: known && fact(known.commune.code),
        point: point && fact(point),
        extra: population === undefined ? {} : { population },
      };
      const epci = isSiren(cell("epci")) ? [authority(cell("epci"), cell("epciName"))] : [];
      return { organisations: [commune, ...epci].map(organisationFrom) };
    };
  });

export const communes = layoutOf(sourceId, ["codeinsee", "nom", "sirencommune"]);

/** "Communes et villes de France" of data.gouv.fr: no SIREN, but the points of the town halls. */
export const communesTownHalls = layoutOf("communes-mairies", ["codeinsee", "nomstandard", "latitudemairie"]);

/**
 * What the imported tables of communes say of each commune of today, by code. Of two tables that differ, the same
 * one wins in whatever order they come.
 */
export function describedCommunes(organisations: readonly Organisation[]): ReadonlyMap<string, CommuneDetails> {
  const described = new Map<string, CommuneDetails>();
  const key = ({ point, population }: CommuneDetails) => `${point?.lat} ${point?.lon} ${population}`;
  for (const { kind, commune, point, extra } of organisations) {
    if (kind.source !== sourceId || !commune) continue;
    const details: CommuneDetails = {
      ...(point ? { point: point.value } : {}),
      ...(extra["population"] === undefined ? {} : { population: Number(extra["population"]) }),
    };
    const before = described.get(commune.value);
    if (!before || key(details) < key(before)) described.set(commune.value, details);
  }
  return described;
}
