import type { Point } from "../model/organisation.js";
import { departementOf } from "../model/identifiers/insee.js";
import { foldPlaceName } from "./place-names.js";

/** How a commune's point was found. */
export type PointOrigin = "geonames" | "epci-mean" | "departement-mean" | "given" | "";

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly region: string;
  /** SIREN of the EPCI à fiscalité propre; empty on four islands. */
  readonly epci: string;
  readonly siren: string;
  readonly population: number;
  readonly point?: Point;
  readonly pointOrigin: PointOrigin;
}

/** A territory that is not a commune: its kind, code and name. */
export interface Area {
  readonly code: string;
  readonly name: string;
}

/** The administrative map, as tables. */
export interface TerritoryTables {
  readonly communes: readonly Commune[];
  /** Code that is no more → code of the commune that it belongs to. */
  readonly formerCommunes: ReadonlyMap<string, string>;
  /** Names under which former communes were known, with their département's code: `name@departement` → current code. */
  readonly formerNames: ReadonlyMap<string, string>;
  readonly postcodes: ReadonlyMap<string, readonly string[]>;
  readonly epci: readonly Area[];
  readonly departements: readonly Area[];
  readonly regions: readonly Area[];
}

/** A commune, and how the code or the name led to it. */
export interface Resolved {
  readonly commune: Commune;
  readonly how: "current" | "merged" | "by-name" | "by-postcode";
}

/** Where a row says it is: any part may be missing. */
export interface Whereabouts {
  readonly code?: string;
  readonly name?: string;
  readonly postcode?: string;
  /** Code of the département that the row is in. */
  readonly departement?: string;
  /** Code of the département that the file is about: it tells namesakes apart, and bars no commune elsewhere. */
  readonly around?: string;
}

/** What a table of the reader's says of a commune, in place of our own. */
export interface CommuneDetails {
  readonly point?: Point;
  readonly population?: number;
}

export interface Gazetteer {
  readonly communes: readonly Commune[];
  /** Postcode → codes of the communes it serves. */
  readonly postcodes: ReadonlyMap<string, readonly string[]>;
  commune(code: string): Commune | undefined;
  /**
   * The commune a row speaks of: by code, else by name within its postcode, else within its département, else the
   * only one of its postcode (a name that is no commune's is a locality). Where neither a code nor a postcode nor a
   * département says where, a name is the commune of that name around the file's, else the only one in France.
   */
  resolve(whereabouts: Whereabouts): Resolved | undefined;
  /** The communes of today that bear a name, articles, accents and hyphens aside, by code. */
  namesakes(name: string): readonly Commune[];
  /** Code of a département that is written as its code ("1", "2a") or its name. */
  departement(written: string): string | undefined;
  /** Name of an EPCI (SIREN), département or région (code). */
  areaName(level: "epci" | "departement" | "region", code: string): string;
  /** The same map, where the communes of these codes have the point and the population given. Cost: one map anew. */
  withDetails(details: ReadonlyMap<string, CommuneDetails>): Gazetteer;
}

export function createGazetteer(tables: TerritoryTables): Gazetteer {
  const byCode = new Map(tables.communes.map((commune) => [commune.code, commune]));
  const byName = new Map<string, Commune | null>();
  const inFrance = new Map<string, Commune[]>();
  for (const commune of tables.communes) {
    const name = foldPlaceName(commune.name);
    const key = `${name}@${commune.departement}`;
    inFrance.set(name, [...(inFrance.get(name) ?? []), commune]);
    // Two communes of one name in one département: neither is guessed.
    byName.set(key, byName.has(key) ? null : commune);
  }
  const formerInFrance = new Map<string, Set<Commune>>();
  for (const [key, code] of tables.formerNames) {
    const commune = byCode.get(code);
    const at = key.lastIndexOf("@");
    const name = foldPlaceName(key.slice(0, at));
    const folded = `${name}@${key.slice(at + 1)}`;
    if (!commune) continue;
    if (!byName.has(folded)) byName.set(folded, commune);
    formerInFrance.set(name, new Set(formerInFrance.get(name)).add(commune));
  }
  const departements = new Map(
    tables.departements.flatMap(({ code, name }) => [
      [code.toLowerCase(), code],
      [foldPlaceName(name), code],
    ]),
  );
  const names = {
    epci: new Map(tables.epci.map((area) => [area.code, area.name])),
    departement: new Map(tables.departements.map((area) => [area.code, area.name])),
    region: new Map(tables.regions.map((area) => [area.code, area.name])),
  };

  function namesakes(name: string): readonly Commune[] {
    const folded = foldPlaceName(name);
    return inFrance.get(folded) ?? [...(formerInFrance.get(folded) ?? [])];
  }

  /** Of the communes of a postcode, the one of this name; else the one with whose name it begins ("Aval, salle des fêtes"). */
  function besidePostcode(folded: string, served: readonly string[]): Commune | undefined {
    const communes = served.flatMap((code) => byCode.get(code) ?? []);
    const exact = communes.filter((commune) => foldPlaceName(commune.name) === folded);
    if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
    const begun = communes
      .map((commune) => ({ commune, name: foldPlaceName(commune.name) }))
      .filter(({ name }) => folded.startsWith(`${name} `))
      .sort((a, b) => b.name.length - a.name.length);
    return begun[0]?.name.length === begun[1]?.name.length ? undefined : begun[0]?.commune;
  }

  function resolve({ code, name, postcode, departement, around }: Whereabouts): Resolved | undefined {
    const current = code === undefined ? undefined : byCode.get(code);
    if (current) return { commune: current, how: "current" };
    const merged = code === undefined ? undefined : byCode.get(tables.formerCommunes.get(code) ?? "");
    if (merged) return { commune: merged, how: "merged" };
    const served = (postcode === undefined ? undefined : tables.postcodes.get(postcode)) ?? [];
    if (name) {
      const folded = foldPlaceName(name);
      const beside = besidePostcode(folded, served);
      if (beside) return { commune: beside, how: "by-name" };
      for (const place of [postcode, code].map((each) => each && departementOf(each)).concat(departement)) {
        const named = place ? byName.get(`${folded}@${place}`) : undefined;
        if (named) return { commune: named, how: "by-name" };
      }
      if (served.length === 0 && code === undefined && departement === undefined) {
        const [first, ...others] = namesakes(name);
        const named = byName.get(`${folded}@${around}`) ?? (others.length === 0 ? first : undefined);
        if (named) return { commune: named, how: "by-name" };
      }
    }
    const only = served.length === 1 ? byCode.get(served[0] ?? "") : undefined;
    return only && { commune: only, how: name ? "by-postcode" : "by-name" };
  }

  return {
    communes: tables.communes,
    postcodes: tables.postcodes,
    commune: (code) => byCode.get(code),
    resolve,
    namesakes,
    departement: (written) => departements.get(foldPlaceName(written.trim().replace(/^(\d)$/, "0$1"))),
    areaName: (level, code) => names[level].get(code) ?? "",
    withDetails: (details) =>
      createGazetteer({
        ...tables,
        communes: tables.communes.map((commune) => {
          const given = details.get(commune.code);
          return { ...commune, ...given, ...(given?.point ? { pointOrigin: "given" } : {}) };
        }),
      }),
  };
}
