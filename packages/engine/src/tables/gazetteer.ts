import { createGazetteer, type Commune, type Gazetteer, type PointOrigin } from "../territory/gazetteer.js";
import type { ReadTable } from "./read-table.js";

type CommuneColumn =
  | "code"
  | "name"
  | "departement"
  | "region"
  | "epci"
  | "siren"
  | "population"
  | "lat"
  | "lon"
  | "coordinates";

const commune = (row: Record<CommuneColumn, string>): Commune => ({
  code: row.code,
  name: row.name,
  departement: row.departement,
  region: row.region,
  epci: row.epci,
  siren: row.siren,
  population: Number(row.population),
  ...(row.lat === "" ? {} : { point: { lat: Number(row.lat), lon: Number(row.lon) } }),
  pointOrigin: row.coordinates as PointOrigin,
});

/** The administrative map of France, and the fictional département of the demo beside it. */
export function readGazetteer(readTable: ReadTable): Gazetteer {
  const former = readTable<"code" | "name" | "commune" | "departement">("territory", "former-communes.csv");
  const demo = readTable<CommuneColumn | "epci_name" | "departement_name" | "region_name">("demo", "communes.csv");
  const area = ({ code, name }: Record<"code" | "name", string>) => ({ code, name });
  return createGazetteer({
    communes: [
      ...readTable<CommuneColumn>("territory", "communes.csv"),
      ...demo.map((row) => ({ ...row, coordinates: "given" })),
    ].map(commune),
    formerCommunes: new Map(former.map(({ code, commune: current }) => [code, current])),
    formerNames: new Map(
      former
        .filter(({ name }) => name !== "")
        .map(({ name, departement, commune: current }) => [`${name}@${departement}`, current]),
    ),
    postcodes: new Map(
      readTable<"postcode" | "communes">("territory", "postcodes.csv").map(({ postcode, communes }) => [
        postcode,
        communes.split("|"),
      ]),
    ),
    epci: [
      ...readTable<"siren" | "name">("territory", "epci.csv").map(({ siren, name }) => ({ code: siren, name })),
      ...demo.map(({ epci, epci_name }) => ({ code: epci, name: epci_name })),
    ],
    departements: [
      ...readTable<"code" | "name">("territory", "departements.csv").map(area),
      ...demo.map(({ departement, departement_name }) => ({ code: departement, name: departement_name })),
    ],
    regions: [
      ...readTable<"code" | "name">("territory", "regions.csv").map(area),
      ...demo.map(({ region, region_name }) => ({ code: region, name: region_name })),
    ],
  });
}
