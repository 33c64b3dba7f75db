import { parseInseeCode } from "../identifiers/insee.js";
import { isSiren } from "../identifiers/siren.js";
import type { Organisation, Point } from "../organisation.js";
import type { Problem } from "../problems.js";
import { cellsOf } from "./columns.js";
import { listed } from "./directories/listed.js";
import { factsOf, reporter } from "./facts.js";
import type { Source } from "./source.js";

const fields = {
  code: ["codeinsee", "code"],
  name: ["nom", "name"],
  siren: ["sirencommune", "siren"],
  epci: ["sirenepci"],
  epciName: ["nomepci"],
  lat: ["lat"],
  lon: ["lon"],
} as const;

/** Table of communes: each town hall and each EPCI is an organisation that may fund and be met. */
export const communes: Source = {
  id: "communes",
  required: ["codeinsee", "nom", "sirencommune"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("communes", "official");
    const authority = (siren: string, name: string): Organisation =>
      listed({ id: `siren:${siren}`, ids: { siren }, name: fact(name), kind: fact("authority") });
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const code = parseInseeCode(cell("code"));
      const known = code === undefined ? undefined : context.gazetteer.resolve({ code });
      if (!known) report("code_insee", cell("code"), "commune.unknown");
      if (!isSiren(cell("siren"))) {
        report("siren_commune", cell("siren"), cell("siren") === "" ? "organisation.no-id" : "siren.checksum");
        return { organisations: [], ties: [], problems };
      }
      const point = { lat: Number(cell("lat")), lon: Number(cell("lon")) };
      const hasPoint = cell("lat") !== "" && Number.isFinite(point.lat) && Number.isFinite(point.lon);
      const commune: Organisation = {
        ...authority(cell("siren"), `Commune de ${cell("name")}`),
        ...(known ? { commune: fact(known.commune.code) } : {}),
        ...(hasPoint ? { point: fact(point) } : {}),
      };
      const epci = isSiren(cell("epci")) ? [authority(cell("epci"), cell("epciName"))] : [];
      return { organisations: [commune, ...epci], ties: [], problems };
    };
  },
};

/** The points of town halls among organisations that were read, by INSEE code. */
export function communePoints(organisations: readonly Organisation[]): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const { commune, point } of organisations)
    if (point?.source === communes.id && commune) points.set(commune.value, point.value);
  return points;
}
